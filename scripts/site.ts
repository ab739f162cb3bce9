/** `npm run site`: builds when something changed since the last build, then serves. */
import { inputsOf } from './build/inputs';
import { makeBuild } from './build/make';
import { readRecord } from './build/record';
import { commandSettings } from './build/settings';
import { run } from './child';

const settings = commandSettings(false);
if (readRecord()?.inputs === inputsOf(settings)) process.stdout.write('Nothing changed since the last build\n');
else if (!(await makeBuild(settings))) process.exit(1);
process.exit(await run(['scripts/start.mjs']));
