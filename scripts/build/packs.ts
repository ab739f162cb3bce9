import type { StoredAnswer, StoredIndex } from '@/lib/delivery/stored';
import type { KeptAnswer, KeptFile, Manifest, Pack, PackBody } from '@/lib/offline/model';
import { packTexts } from '@/lib/offline/packing';
import type { Body, BodyStore } from './bodies';
import type { CommandSettings } from './settings';

const json = { 'content-type': 'application/json' };

const typeOf = ({ headers }: StoredAnswer) => headers['content-type'] ?? '';
const isText = (answer: StoredAnswer) => /^(?:text\/html|application\/json)/.test(typeOf(answer));
/** Recordings are kept only if asked for, a PDF is a copy already, and the worker is the browser's own to keep. */
const isShown = (answer: StoredAnswer) => !answer.path.endsWith('/sw.js') && !/^(?:audio\/|video\/|application\/(?:pdf|epub))/.test(typeOf(answer));
const namesOthers = (answer: StoredAnswer) => /css|javascript/.test(typeOf(answer));

/**
 * Packs all pages of the book for those who keep it offline, and lists the packs and files in `/offline.json`.
 * @param index all that is stored so far; the packs are added.
 * @param others pages that are not stored, since they are drawn for each request.
 */
export async function storePacks(settings: CommandSettings, index: StoredIndex, bodies: BodyStore, others: readonly Body[]): Promise<void> {
  const { basePath, contentDir } = settings;
  // The site's addresses are read from the environment when they are loaded.
  process.env['SITE_BASE_PATH'] = basePath;
  process.env['SITE_URL'] ??= settings.siteUrl;
  const [{ loadBook }, { keptPlaces, keptPreview, keptSearchPages }] = await Promise.all([import('@/lib/book/book'), import('@/lib/site/offline-texts')]);
  const { book } = loadBook(contentDir);
  const files = new Map(index.answers.filter((answer) => !isText(answer) && isShown(answer)).map((answer) => [answer.path, answer]));
  const texts: KeptAnswer[] = [
    ...index.answers.filter(isText).map((answer) => ({ url: answer.path, headers: answer.headers, body: bodies.read(answer).toString() })),
    ...others.map(({ path, headers, bytes }) => ({ url: path, headers, body: bytes.toString() })),
    keptPlaces(book),
    ...keptSearchPages(book),
  ];
  const packed = packTexts({
    basePath,
    chapters: [...book.chapters.map(({ slug }) => `chapters/${slug}`), ...book.appendices.map(({ slug }) => `appendices/${slug}`)],
    texts,
    previewOf: (id) => keptPreview(book, id),
    fileText(url) {
      const file = files.get(url);
      return file && (namesOthers(file) ? bodies.read(file).toString() : '');
    },
  });
  const listed = (answer: StoredAnswer): KeptFile => ({ url: answer.path, hash: answer.hash, bytes: answer.bytes, wire: bodies.wireBytes(answer) });
  const store = async (path: string, body: PackBody | Manifest, headers: Record<string, string>) => {
    const answer = await bodies.store({ path: `${basePath}${path}`, headers: { ...json, ...headers }, bytes: Buffer.from(JSON.stringify(body)) });
    index.answers.push(answer);
    return answer;
  };
  const packs: Pack[] = [];
  for (const { name, answers, files: urls } of packed) packs.push({ name, ...listed(await store(`/offline/${name}.json`, { answers }, { 'cache-control': 'public, max-age=60' })), files: urls });
  const named = new Set(packs.flatMap(({ files: urls }) => urls));
  const manifest: Manifest = {
    edition: index.edition,
    version: book.about.version ?? null,
    language: book.about.language,
    packs,
    files: [...files.values()].filter(({ path }) => named.has(path)).map(listed),
    recordings: index.answers.filter((answer) => typeOf(answer).startsWith('audio/')).map(listed),
  };
  await store('/offline.json', manifest, { 'cache-control': 'no-cache' });
}
