import { createHash } from 'node:crypto';
import type { Reading } from '@/lib/stars/model';

const METHODS = 'GET, HEAD, OPTIONS';

/**
 * The HTTP answer to `GET` or `HEAD /api/stars` for a reading: 200 (304 when the reader's copy is the same), or 503
 * `application/problem+json` with `Retry-After` while no number has ever been had
 * (204 for a reader that says `Prefer: return=minimal`).
 */
export function respond(request: Request, reading: Reading): Response {
  if (!reading.known && prefersMinimal(request)) {
    // The site's own page asks this way (RFC 7240): for it a missing number is no failure, and must not look like one in a reader's console.
    return new Response(null, { status: 204, headers: { 'cache-control': 'no-store', 'preference-applied': 'return=minimal', 'retry-after': String(reading.retryAfterSeconds), vary: 'prefer' } });
  }
  if (!reading.known) {
    return problem(503, 'Service Unavailable', `No star count of ${reading.repository} has been had from GitHub yet.`, {
      'retry-after': String(reading.retryAfterSeconds),
    });
  }
  const body = JSON.stringify(reading.stars);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { 'cache-control': cacheControl(reading), etag };
  if (holds(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json' } });
}

/** The answer to any other method: 405 `application/problem+json` with `Allow`. Next's own has neither. */
export function refuseMethod(): Response {
  return problem(405, 'Method Not Allowed', 'The star count can only be read.', { allow: METHODS });
}

/** The answer to `OPTIONS`. Next's own would list the refused methods too, since they have handlers. */
export function listMethods(): Response {
  return new Response(null, { status: 204, headers: { allow: METHODS } });
}

/**
 * A fresh number may be kept by browsers for a minute and by a CDN for five, but not past the moment it goes stale, apart from
 * the minute in which a CDN may still hand it out while it asks for the next. A stale one is kept just long enough to carry a crowd.
 */
function cacheControl({ freshForSeconds, stars }: Extract<Reading, { known: true }>): string {
  if (stars.stale) return 'public, max-age=0, s-maxage=5, stale-while-revalidate=10';
  const browser = Math.min(60, freshForSeconds);
  const shared = Math.min(300, freshForSeconds);
  return `public, max-age=${browser}, s-maxage=${shared}, stale-while-revalidate=60`;
}

function prefersMinimal(request: Request): boolean {
  return /(^|,)\s*return=minimal\s*(;|,|$)/i.test(request.headers.get('prefer') ?? '');
}

/** Weak comparison, because a proxy that compresses marks the tag as weak. */
function holds(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

function problem(status: number, title: string, detail: string, headers: Record<string, string>): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, detail }), {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}
