import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/stars/model';
import { listMethods, refuseMethod, respond } from '@/lib/stars/respond';

const stars = { repository: 'some/book', stars: 12345, fetchedAt: '2026-01-02T03:04:05Z', stale: false };
const fresh: Reading = { known: true, stars, freshForSeconds: 3600 };
const ask = (reading: Reading, headers: Record<string, string> = {}): Response =>
  respond(new Request('http://site.test/api/stars', { headers }), reading);

describe('GET /api/stars', () => {
  it('prints the number in the form of the contract', async () => {
    const response = ask(fresh);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toBe('{"repository":"some/book","stars":12345,"fetchedAt":"2026-01-02T03:04:05Z","stale":false}');
  });

  it('may be kept for minutes while fresh, never past its time', () => {
    expect(ask(fresh).headers.get('cache-control')).toBe('public, max-age=60, s-maxage=300, stale-while-revalidate=60');
    expect(ask({ ...fresh, freshForSeconds: 7 }).headers.get('cache-control')).toBe('public, max-age=7, s-maxage=7, stale-while-revalidate=60');
  });

  it('is kept for seconds by a CDN, and not by browsers, while stale', () => {
    const response = ask({ known: true, stars: { ...stars, stale: true }, freshForSeconds: 0 });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=5, stale-while-revalidate=10');
  });

  it('answers 304 to a reader who holds the same number, through a compressing proxy too', async () => {
    const etag = ask(fresh).headers.get('etag') ?? '';
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = ask(fresh, { 'if-none-match': held });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(etag);
      expect(await response.text()).toBe('');
    }
    expect(ask({ ...fresh, stars: { ...stars, stars: 12346 } }, { 'if-none-match': etag }).status).toBe(200);
  });

  it('gives the page, which asks for as little as possible, an empty answer instead of a failure', async () => {
    const response = ask({ known: false, repository: 'some/book', retryAfterSeconds: 30 }, { prefer: 'return=minimal' });
    expect(response.status).toBe(204);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('retry-after')).toBe('30');
    expect(await response.text()).toBe('');
  });

  it('says 503 with Retry-After while there is no number, and is never kept', async () => {
    const response = ask({ known: false, repository: 'some/book', retryAfterSeconds: 30 });
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('retry-after')).toBe('30');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.has('etag')).toBe(false);
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Service Unavailable',
      status: 503,
      detail: 'No star count of some/book has been had from GitHub yet.',
    });
  });
});

describe('other methods', () => {
  it('are refused as a problem that names the methods there are', async () => {
    const response = refuseMethod();
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 405, title: 'Method Not Allowed' });
    expect(listMethods().headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });
});
