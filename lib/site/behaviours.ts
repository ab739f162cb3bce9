import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from './routes';

const path = '/assets/site/behaviours.js';
let known: string | undefined;

/** Address of the site's own small script, with a hash of its bytes, so that browsers may keep it for as long as it stays the same. */
export function behavioursUrl(): string {
  if (known !== undefined && process.env.NODE_ENV !== 'development') return known;
  const file = join(process.cwd(), 'public', path);
  const version = existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 10) : 'none';
  known = `${routes.site(path)}?v=${version}`;
  return known;
}
