/** `npm run dev`: the site for writing, with the manuscript's mistakes shown in the page. One Ctrl-C ends all of it. */
import { commandSettings, siteVariables } from './build/settings';
import { program, runTogether, script, start } from './child';

const settings = commandSettings(true);
const variables = { ...siteVariables(settings), NODE_ENV: 'development' };
const hostname = process.env['HOSTNAME'] ? ['--hostname', settings.hostname] : [];
const code = await runTogether([
  start(script('scripts/behaviours.ts', '--watch'), variables),
  start(program('next', 'dev', '--port', String(settings.port), ...hostname), variables),
]);
// Codes above 128: ended by Ctrl-C or a signal, which is how one leaves.
process.exit(code > 128 ? 0 : code);
