/**
 * Each answer of the site says which edition it is of, in a header that both a page and the worker can read:
 * `Server-Timing: edition;desc="1f2e3d4c5b6a"` (W3C Server Timing; a page finds it among its performance entries).
 */
const name = 'edition';

/** Header of an answer of this edition. */
export function editionHeader(edition: string): Record<string, string> {
  return { 'Server-Timing': `${name};desc="${edition}"` };
}

/** The edition that an answer is of, or null where a proxy took the header away. */
export function editionOf(headers: Headers): string | null {
  return new RegExp(`\\b${name};desc="([0-9a-f]+)"`).exec(headers.get('server-timing') ?? '')?.[1] ?? null;
}
