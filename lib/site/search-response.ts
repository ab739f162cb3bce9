import { createHash } from 'node:crypto';
import fresh from 'fresh';
import type { Book } from '@/lib/book/model';
import { answerSearch } from './search-answers';
import { readSearchRequest, searchableChapters } from '@/lib/search/request';

/** Browsers may keep an answer for a minute, shared caches for five; both may send an old one while they ask again. */
const CACHE_CONTROL = 'public, max-age=60, s-maxage=300, stale-while-revalidate=86400';

/** The answer to `GET /api/search`; a request that cannot be used is told why (RFC 9457), and nobody keeps that. */
export async function respondToSearch(request: Request, book: Book): Promise<Response> {
  const asked = readSearchRequest(new URL(request.url).searchParams, new Set(searchableChapters(book).map(({ key }) => key)));
  if ('message' in asked) {
    return Response.json({ type: 'about:blank', title: 'Bad Request', status: 400, detail: `${asked.parameter}: ${asked.message}` }, { status: 400, headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' } });
  }
  const body = JSON.stringify({ query: asked.query, ...(await answerSearch(asked)) });
  const headers = { 'Cache-Control': CACHE_CONTROL, ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
  if (fresh(Object.fromEntries(request.headers), { etag: headers.ETag })) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json' } });
}
