import { createServer } from 'node:net';
import type { Variables } from '@/scripts/child';

const settings = ['PORT', 'HOSTNAME', 'SITE_URL', 'BASE_PATH', 'CONTENT_DIR', 'GITHUB_API_URL', 'GITHUB_REPOSITORY', 'GITHUB_TOKEN', 'STARS_REVALIDATE_SECONDS', 'STATE_DIR'];

/** Every setting as not set (an empty variable also hides a `.env` file), so that tests see the same site on every machine. */
export const noSettings: Variables = Object.fromEntries(settings.map((name) => [name, '']));

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
