import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm run build` leaves the site, complete and movable. */
export const packageFolder = join('.next', 'standalone');

/** What a build fixed for good; lies beside the server as `build.json` and is written last, so that it marks a complete build. */
export interface BuildRecord {
  basePath: string;
  /** Canonical origin of the prerendered pages; null when none was set. */
  siteUrl: string | null;
  /** Fingerprint of everything the build was made from. */
  inputs: string;
}

const file = join(packageFolder, 'build.json');

/** The record of the last complete build, or null. */
export function readRecord(): BuildRecord | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BuildRecord) : null;
}

export function writeRecord(record: BuildRecord): void {
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
}
