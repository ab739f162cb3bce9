/** `npm run behaviours`: bundles the site's own small script; `--watch` goes on with every change. */
import { bundleBehaviours, watchBehaviours } from './build/behaviours';

await (process.argv.includes('--watch') ? watchBehaviours() : bundleBehaviours());
