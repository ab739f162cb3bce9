import type { Keeping, Kept } from '../model';
import { base } from './scope';

/** Caches of this book begin with this; another book on the same host has another. */
const prefix = `book${base}|`;
const stateName = `${prefix}state`;
const stateKey = `${base}/offline/state`;

/** What outlives the worker, which browsers end whenever it has nothing to do. */
export interface Shelf {
  kept: Kept | null;
  keeping: Keeping | null;
}

let loaded: Promise<Shelf> | undefined;

/** The shelf as it was last written. */
export function shelf(): Promise<Shelf> {
  // Opening a cache would make it, for a reader who has just removed everything.
  loaded ??= caches.match(stateKey, { cacheName: stateName }).then((answer) => (answer ? (answer.json() as Promise<Shelf>) : { kept: null, keeping: null }));
  return loaded;
}

/** Writes the shelf; once the promise is kept, another worker finds it so. */
export async function writeShelf(next: Shelf): Promise<void> {
  loaded = Promise.resolve(next);
  await (await caches.open(stateName)).put(stateKey, Response.json(next));
}

/** Keeps an answer that belongs to no edition, such as the star count. */
export async function keepApart(path: string, answer: Response): Promise<void> {
  await (await caches.open(stateName)).put(path, answer);
}

/** An answer that was kept apart. */
export function keptApart(path: string): Promise<Response | undefined> {
  return caches.match(path, { cacheName: stateName });
}

/** The cache of one edition. It counts only once the shelf names its edition. */
export function editionCache(edition: string): Promise<Cache> {
  return caches.open(`${prefix}${edition}`);
}

/** The answer of the kept edition at a path; undefined where it has none, or nothing is kept. */
export async function keptAnswer(path: string): Promise<Response | undefined> {
  const { kept } = await shelf();
  if (!kept) return undefined;
  return (await editionCache(kept.edition)).match(path, { ignoreSearch: true, ignoreVary: true });
}

/** Deletes every edition but those named. */
export async function dropEditions(...spared: readonly string[]): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== stateName && !spared.some((edition) => name === prefix + edition));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Deletes everything that this worker ever kept. */
export async function clearShelf(): Promise<void> {
  loaded = undefined;
  await Promise.all((await caches.keys()).filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
}
