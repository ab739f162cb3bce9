import { SHELL, type Keeping, type KeepingProblem, type Kept, type KeptFile, type Manifest, type Pack, type PackBody, type Wanted } from '../model';
import { download, EditionGone, SiteProblem } from './download';
import { base } from './scope';
import { dropEditions, editionCache, shelf, writeShelf } from './shelf';

/** A site that deploys while a reader keeps it is tried again this often. */
const MOST_TURNS = 3;
const LANES = 3;

/** Where an edition's cache notes what a pack brought along, so that an unchanged pack is not fetched twice. */
const noteOf = (name: string) => `${base}/offline/note/${name}`;

interface Note {
  hash: string;
  urls: string[];
}

/** The editions that the site has now. @throws SiteProblem, or TypeError without network. */
export async function currentManifest(): Promise<Manifest> {
  const response = await fetch(`${base}/offline.json`, { cache: 'no-store' });
  if (!response.ok) throw new SiteProblem(`${response.status}`);
  return (await response.json()) as Manifest;
}

/**
 * Brings everything wanted into the cache of the site's present edition, and only then makes that the edition that is read. What is
 * there already, from before or from a try that was cut off, is not fetched again.
 * @param tell is called whenever the numbers have changed.
 */
export async function keep(wanted: Wanted, given: AbortSignal, tell: () => void): Promise<void> {
  for (let turn = 1; ; turn += 1) {
    const rest = new AbortController();
    try {
      await keepEdition(await currentManifest(), wanted, AbortSignal.any([given, rest.signal]), tell);
      return;
    } catch (error) {
      // What is under way in the other lanes is of no use any more.
      rest.abort();
      if (given.aborted) return;
      if (error instanceof EditionGone && turn < MOST_TURNS) continue;
      await stopped(wanted, problemOf(error));
      tell();
      return;
    }
  }
}

async function keepEdition(manifest: Manifest, wanted: Wanted, signal: AbortSignal, tell: () => void): Promise<void> {
  const names = new Set([SHELL, ...wanted.packs]);
  const packs = manifest.packs.filter(({ name }) => names.has(name));
  const urls = new Set(packs.flatMap(({ files }) => files));
  const files = [...manifest.files.filter(({ url }) => urls.has(url)), ...(wanted.recordings ? manifest.recordings : [])];
  const totalBytes = [...packs, ...files].reduce((sum, { bytes }) => sum + bytes, 0);
  const keeping: Keeping = { packs: packs.map(({ name }) => name).filter((name) => name !== SHELL), recordings: wanted.recordings, doneBytes: 0, totalBytes, problem: null };
  const { kept } = await shelf();
  const add = (bytes: number) => {
    keeping.doneBytes += bytes;
    tell();
  };
  await writeShelf({ kept, keeping });
  tell();
  const cache = await editionCache(manifest.edition);
  const before = kept && kept.edition !== manifest.edition ? await editionCache(kept.edition) : null;
  await inLanes(packs, (pack) => keepPack(pack, cache, before, signal, add));
  await inLanes(files, (file) => keepFile(file, cache, before, signal, add));
  if (signal.aborted) throw new DOMException('Given up', 'AbortError');
  const next: Kept = { edition: manifest.edition, version: manifest.version, language: manifest.language, isWhole: packs.length === manifest.packs.length, savedAt: new Date().toISOString(), packs: keeping.packs, recordings: wanted.recordings, bytes: totalBytes };
  await writeShelf({ kept: next, keeping: null });
  await removeOthers(cache, packs, files);
  await dropEditions(manifest.edition);
}

async function keepPack(pack: Pack, cache: Cache, before: Cache | null, signal: AbortSignal, add: (bytes: number) => void): Promise<void> {
  const here = await noteIn(cache, pack.name);
  if (here?.hash === pack.hash) {
    add(pack.bytes);
    return;
  }
  const earlier = before === null ? null : await noteIn(before, pack.name);
  const urls = earlier?.hash === pack.hash ? [noteOf(pack.name), ...earlier.urls] : null;
  if (before !== null && urls !== null) {
    await Promise.all(urls.map((url) => copy(url, before, cache)));
    add(pack.bytes);
  } else {
    const { body } = await download({ url: pack.url, hash: pack.hash, signal, progress: add });
    const { answers } = JSON.parse(new TextDecoder().decode(body)) as PackBody;
    await Promise.all(answers.map(({ url, headers, body: text }) => cache.put(url, new Response(text, { headers }))));
    await cache.put(noteOf(pack.name), Response.json({ hash: pack.hash, urls: answers.map(({ url }) => url) } satisfies Note));
  }
}

async function keepFile(file: KeptFile, cache: Cache, before: Cache | null, signal: AbortSignal, add: (bytes: number) => void): Promise<void> {
  for (const from of [cache, before]) {
    const known = await from?.match(file.url);
    if (known?.headers.get('x-hash') !== file.hash) continue;
    if (from === before) await cache.put(file.url, known);
    add(file.bytes);
    return;
  }
  const { body, type } = await download({ url: file.url, hash: file.hash, signal, progress: add });
  await cache.put(file.url, new Response(body, { headers: { 'content-type': type, 'content-length': String(body.length), 'x-hash': file.hash } }));
}

/** Takes out what a reader no longer wants of the edition. */
async function removeOthers(cache: Cache, packs: readonly Pack[], files: readonly KeptFile[]): Promise<void> {
  const notes = await Promise.all(packs.map(({ name }) => noteIn(cache, name)));
  const wanted = new Set([...packs.map(({ name }) => noteOf(name)), ...notes.flatMap((note) => note?.urls ?? []), ...files.map(({ url }) => url)].map((url) => new URL(url, location.href).href));
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
}

async function noteIn(cache: Cache, name: string): Promise<Note | null> {
  const answer = await cache.match(noteOf(name));
  return answer ? ((await answer.json()) as Note) : null;
}

async function copy(url: string, from: Cache, to: Cache): Promise<void> {
  const answer = await from.match(url);
  if (answer) await to.put(url, answer);
}

async function stopped({ packs, recordings }: Wanted, problem: KeepingProblem): Promise<void> {
  const { kept, keeping } = await shelf();
  await writeShelf({ kept, keeping: { packs, recordings, doneBytes: keeping?.doneBytes ?? 0, totalBytes: keeping?.totalBytes ?? 0, problem } });
}

function problemOf(error: unknown): KeepingProblem {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'room';
  return error instanceof TypeError ? 'network' : 'site';
}

async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const lane = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
