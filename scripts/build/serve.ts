/** What `scripts/start.mjs` needs of the site's sources; bundled beside the server by package.ts. */
export { deliver } from '@/lib/delivery/handler';
export { wakeSearch } from '@/lib/delivery/wake';
export { log } from '@/lib/site/log';
export { SettingsError } from '@/lib/site/env';
export { startSettings } from './start-settings';
