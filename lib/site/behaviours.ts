import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from './routes';

const path = '/assets/site/behaviours.js';

/** A script file of the site: its address, which names the hash of its bytes, and its Subresource Integrity. */
export interface OwnScript {
  url: string;
  integrity: string;
}

let known: OwnScript | undefined;

/** The site's own small script. Its address changes with its bytes, so browsers may keep it for good. */
export function behaviours(): OwnScript {
  if (known !== undefined && process.env.NODE_ENV !== 'development') return known;
  const file = join(process.cwd(), 'public', path);
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  known = { url: `${routes.site(path)}?v=${version}`, integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}` };
  return known;
}
