/** `npm run site`: builds when something changed since the last build, then serves. */
import { inputsOf } from './build/inputs';
import { makeBuild } from './build/make';
import { readRecord } from './build/record';
import { commandSettings } from './build/settings';
import { run } from './child';
import { exportForSite } from './export/for-site';

const settings = commandSettings(false);
// Before the build, whose pages say which files there are.
await exportForSite(settings);
if (readRecord()?.inputs === inputsOf(settings)) process.stdout.write('Nothing changed since the last build\n');
else if (!(await makeBuild(settings))) process.exit(1);
process.exit(await run(['scripts/start.mjs']));
