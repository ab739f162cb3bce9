import { createEngine, type SearchEngine } from '@/lib/search/engine';
import type { SearchPage } from '@/lib/search/model';
import { readSearchRequest } from '@/lib/search/request';
import type { Kept } from '../model';
import { isOfKeptEdition, type Asked } from './answers';
import { base } from './scope';
import { editionCache, shelf } from './shelf';

/** The pages that the search knows here, and the engine over them; made for the first query. */
interface KeptSearch {
  engine: SearchEngine;
  chapters: ReadonlySet<string>;
}

/** On a line that hardly carries anything the chapters at hand are the better answer. */
const PATIENCE_MS = 2500;

let known: Promise<KeptSearch> | null = null;
let knownOf = '';

/**
 * The search: over the whole book that is kept here; where only chapters are, the site's as long as it is of the same edition, else
 * over these. Answers are those of `/api/search`; `isPartial` says that the book has more.
 */
export async function search({ request, url }: Asked): Promise<Response> {
  const { kept } = await shelf();
  if (kept === null) return fetch(request);
  if (!kept.isWhole) {
    const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null);
    if (response && (await isOfKeptEdition(response))) return response;
  }
  const { engine, chapters } = await searchOf(kept);
  const asked = readSearchRequest(url.searchParams, chapters);
  if ('message' in asked) return Response.json({ type: 'about:blank', title: 'Bad Request', status: 400, detail: `${asked.parameter}: ${asked.message}` }, { status: 400, headers: { 'content-type': 'application/problem+json' } });
  const { query, limit, chapter } = asked;
  return Response.json({ query, ...engine.search(query, { limit, ...(chapter === null ? {} : { chapter }) }), ...(kept.isWhole ? {} : { isPartial: true }) });
}

function searchOf(kept: Kept): Promise<KeptSearch> {
  const of = `${kept.edition} ${kept.packs.join(' ')}`;
  if (known !== null && knownOf === of) return known;
  const next = read(kept);
  next.catch(() => {
    if (known === next) known = null;
  });
  [known, knownOf] = [next, of];
  return next;
}

async function read(kept: Kept): Promise<KeptSearch> {
  const cache = await editionCache(kept.edition);
  const requests = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(`${base}/offline/search/`));
  const engine = createEngine(kept.language);
  const chapters = new Set<string>();
  for (const request of requests) {
    const page = (await (await cache.match(request))?.json()) as SearchPage | undefined;
    if (page === undefined) continue;
    engine.put(page);
    chapters.add(page.key);
  }
  return { engine, chapters };
}
