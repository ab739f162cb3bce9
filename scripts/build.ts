/** `npm run build`: settings, manuscript, production build, package. */
import { makeBuild } from './build/make';
import { commandSettings } from './build/settings';

if (!(await makeBuild(commandSettings(false)))) process.exit(1);
