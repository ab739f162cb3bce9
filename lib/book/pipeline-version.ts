import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What decides how a text becomes facts and markup: the pipeline itself and the packages it uses. */
const folder = join('lib', 'book');
const lockFile = 'package-lock.json';
/** Tells a server that has no sources which version its facts were made with. */
const record = join('.next', 'cache', 'book', 'pipeline');

let known: { stamp: string; version: string } | undefined;

/** Hash of the pipeline's sources and of the lock file: what another version left in a cache is not read. */
export function pipelineVersion(): string {
  known ??= current(undefined);
  return known.version;
}

/** Looks at the sources again: in development the pipeline itself may be edited. Costs a look at some fifty files. */
export function refreshPipelineVersion(): string {
  known = current(known);
  return known.version;
}

/** Leaves the version beside the facts, for a server without sources. */
export function recordPipelineVersion(): void {
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, pipelineVersion());
}

function current(earlier: typeof known): { stamp: string; version: string } {
  if (!existsSync(folder)) return earlier ?? { stamp: '', version: existsSync(record) ? readFileSync(record, 'utf8') : 'unknown' };
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|json)$/.test(name)).sort();
  const paths = [...names.map((name) => join(/* turbopackIgnore: true */ folder, name)), ...(existsSync(lockFile) ? [lockFile] : [])];
  const stamp = paths.map((path) => `${path}:${statSync(/* turbopackIgnore: true */ path).mtimeMs}`).join();
  if (earlier?.stamp === stamp) return earlier;
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`\0${path}\0`).update(readFileSync(/* turbopackIgnore: true */ path));
  return { stamp, version: hash.digest('hex').slice(0, 24) };
}
