import { createPartialResponse } from 'workbox-range-requests';
import { editionOf } from '../edition';
import { noteEdition } from './newest';
import { base, scope } from './scope';
import { keepApart, keptAnswer, keptApart, shelf } from './shelf';

/** What the router hands over. */
export interface Asked {
  request: Request;
  url: URL;
}

/** Addresses that name the hash of their bytes: they are of every edition. */
const hashed = /\/_next\/static\/|[?&]v=[0-9a-f]{10}|\/assets\/site\/shared-/;

/** A page: the kept one, else that of the site as long as it is of the same edition, else the page that says why there is none. */
export async function page({ request, url }: Asked): Promise<Response> {
  const kept = await keptAnswer(url.pathname);
  if (kept) return kept;
  const permanent = await keptPlace(url.pathname);
  if (permanent !== null) return Response.redirect(permanent, 302);
  try {
    const response = await fetch(request);
    if (await isOfKeptEdition(response)) return response;
    return excuse(url, 'newer');
  } catch (error) {
    if ((await shelf()).kept) return excuse(url, 'offline');
    throw error;
  }
}

/** Anything that a page asks for: the kept one, else that of the site as long as it is of the same edition. */
export async function part({ request, url }: Asked): Promise<Response> {
  const kept = await keptAnswer(url.pathname);
  if (kept) return request.headers.has('range') ? createPartialResponse(request, kept) : kept;
  const response = await fetch(request);
  return hashed.test(url.href) || (await isOfKeptEdition(response)) ? response : problem('Another edition');
}

/** The star count: the site's, else the last one that was seen here, marked as old. */
export async function stars({ request, url }: Asked): Promise<Response> {
  try {
    const response = await fetch(request);
    if (response.status === 200 && (await shelf()).kept) await keepApart(url.pathname, response.clone());
    return response;
  } catch {
    const last = await keptApart(url.pathname);
    return last ? Response.json({ ...((await last.json()) as object), stale: true }) : problem('No network');
  }
}

/** Where `/r/<id>` leads to in the kept edition; null for any other address and for an unknown id. */
async function keptPlace(path: string): Promise<string | null> {
  if (!path.startsWith(`${base}/r/`)) return null;
  const places = await keptAnswer(`${base}/offline/places.json`);
  const known = places ? ((await places.json()) as Record<string, string>) : {};
  return known[decodeURIComponent(path.slice(`${base}/r/`.length))] ?? null;
}

/** False for an answer of another edition than the one on this device. */
export async function isOfKeptEdition({ headers }: Response): Promise<boolean> {
  const { kept } = await shelf();
  const edition = editionOf(headers);
  noteEdition(edition);
  return kept === null || edition === null || edition === kept.edition;
}

function excuse(url: URL, why: 'offline' | 'newer'): Response {
  const query = new URLSearchParams({ wanted: url.pathname, why });
  return Response.redirect(new URL(`${base}/offline?${query.toString()}`, scope.registration.scope).href, 302);
}

function problem(title: string): Response {
  return Response.json({ type: 'about:blank', title, status: 503 }, { status: 503, headers: { 'content-type': 'application/problem+json' } });
}
