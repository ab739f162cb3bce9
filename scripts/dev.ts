/** `npm run dev`: the site for writing, with the manuscript's mistakes shown in the page. One Ctrl-C ends all of it. */
import { watchBehaviours } from './build/behaviours';
import { commandSettings, siteVariables } from './build/settings';
import { program, runTogether, script, start } from './child';

const settings = commandSettings(true);
const variables = { ...siteVariables(settings), NODE_ENV: 'development' };
const hostname = process.env['HOSTNAME'] ? ['--hostname', settings.hostname] : [];
const server = start(program('next', 'dev', '--port', String(settings.port), ...hostname), variables);
const reader = start(script('scripts/read-ahead.ts'), variables);
// Not before the texts are read: it would read them a third time, while the first page waits.
const draughtsman = reader.ended.then(() => start(script('scripts/diagrams.ts', settings.contentDir), variables));
await watchBehaviours();
const code = await runTogether([server]);
reader.stop('SIGTERM');
(await draughtsman).stop('SIGTERM');
// Codes above 128: ended by Ctrl-C or a signal, which is how one leaves.
process.exit(code > 128 ? 0 : code);
