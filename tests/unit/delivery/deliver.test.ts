import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { storedFolder, whileServing } from './rig';

const chapter = Buffer.from(`<!DOCTYPE html><title>Ring</title><p>${'Every rank sends one chunk. '.repeat(100)}</p>`);
const sound = Buffer.from(Array.from({ length: 5000 }, (_, i) => i % 251));
const folder = storedFolder({ '/chapters/ring': { type: 'text/html; charset=utf-8', body: chapter }, '/talk.mp3': { type: 'audio/mpeg', body: sound } });
const unknown = '<!DOCTYPE html><title>Not here</title><body><p>No such page</p><script>self.__next_f.push([0])</script></body>';

describe('what the build stored', () => {
  it('comes in the coding that the reader accepts, each with a strong tag of its own', async () => {
    await whileServing(folder, neverNext, async (ask) => {
      const [br, gzip, plain, none] = [
        await ask('/chapters/ring', { headers: { 'accept-encoding': 'gzip, deflate, br' } }),
        await ask('/chapters/ring', { headers: { 'accept-encoding': 'gzip' } }),
        await ask('/chapters/ring'),
        await ask('/chapters/ring', { headers: { 'accept-encoding': 'br;q=0, gzip;q=0' } }),
      ];
      expect([br, gzip, plain, none].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined, undefined]);
      expect([brotliDecompressSync(br.body), gunzipSync(gzip.body), plain.body]).toEqual([chapter, chapter, chapter]);
      expect(new Set([br, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3);
      expect(br.headers.etag).toMatch(/^"/);
      expect([br, gzip, plain].map(({ headers }) => headers.vary)).toEqual(Array(3).fill('Accept-Encoding'));
      expect(br.headers['content-length']).toBe(String(br.body.length));
    });
  });

  it('is not sent again to a reader who has it, nor to one who asks for the head', async () => {
    await whileServing(folder, neverNext, async (ask) => {
      const { headers } = await ask('/chapters/ring', { headers: { 'accept-encoding': 'br' } });
      const again = await ask('/chapters/ring', { headers: { 'accept-encoding': 'br', 'if-none-match': headers.etag ?? '' } });
      expect([again.status, again.body.length, again.headers['content-encoding']]).toEqual([304, 0, undefined]);
      const head = await ask('/chapters/ring', { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
      expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, headers.etag]);
      expect(head.headers['content-length']).toBe(headers['content-length']);
    });
  });

  it('comes in parts where parts are asked for, and whole where a range makes no sense', async () => {
    await whileServing(folder, neverNext, async (ask) => {
      const part = await ask('/talk.mp3', { headers: { range: 'bytes=100-199' } });
      expect([part.status, part.headers['content-range']]).toEqual([206, 'bytes 100-199/5000']);
      expect(part.body).toEqual(sound.subarray(100, 200));
      expect((await ask('/talk.mp3', { headers: { range: 'bytes=9000-' } })).status).toBe(416);
      for (const range of ['bytes=10-5', 'bytes=-', 'pages=1-2']) expect((await ask('/talk.mp3', { headers: { range } })).body, range).toEqual(sound);
      const changed = await ask('/talk.mp3', { headers: { range: 'bytes=0-9', 'if-range': '"another"' } });
      expect(changed.status).toBe(200);
    });
  });

  it('may be kept for good under an address that names its hash, and only there', async () => {
    await whileServing(folder, neverNext, async (ask) => {
      const hash = (await ask('/talk.mp3')).headers.etag?.slice(1, 11) ?? '';
      expect((await ask(`/talk.mp3?v=${hash}`)).headers['cache-control']).toContain('immutable');
      expect((await ask('/talk.mp3?v=0123456789')).headers['cache-control']).toBe('public, max-age=60');
    });
  });

  it('asks for TLS from then on where the site is served over TLS', async () => {
    await whileServing(folder, neverNext, async (ask) => expect((await ask('/talk.mp3')).headers['strict-transport-security']).toBeUndefined());
    await whileServing(folder, neverNext, async (ask) => expect((await ask('/talk.mp3')).headers['strict-transport-security']).toContain('max-age='), true);
  });
});

describe('what a book has no use for', () => {
  it.each([
    ['POST', '/chapters/ring', 405],
    ['DELETE', '/', 405],
    ['BREW', '/', 405],
    ['GET', '/%FF', 400],
    ['GET', '/%', 400],
    ['GET', '/%00', 400],
    ['GET', '//example.org/', 400],
    ['GET', '/a\\b', 400],
    ['GET', `/${'a'.repeat(5000)}`, 414],
  ])('%s %s is refused with %i, as problem+json', async (method, path, status) => {
    await whileServing(folder, neverNext, async (ask) => {
      const reply = await ask(path, { method });
      // A method that HTTP does not know never reaches the site.
      expect(method === 'BREW' ? [400, 405] : [status]).toContain(reply.status);
      if (method !== 'BREW') expect(reply.headers['content-type']).toBe('application/problem+json');
    });
  });

  it('says what may be asked', async () => {
    await whileServing(folder, neverNext, async (ask) => {
      const { status, headers } = await ask('/', { method: 'OPTIONS' });
      expect([status, headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
    });
  });
});

describe('pages that are drawn per request', () => {
  it('are finished on their way, and drawn once for all who ask at the same moment', async () => {
    let drawn = 0;
    await whileServing(
      folder,
      (_request, response) => {
        drawn += 1;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: 'W/"1"' }).end(unknown);
      },
      async (ask) => {
        const replies = await Promise.all(Array.from({ length: 50 }, () => ask('/')));
        expect(drawn).toBe(1);
        for (const { status, headers, body } of replies) {
          expect([status, body.toString()]).toEqual([200, expect.not.stringContaining('__next_f')]);
          expect(headers['content-security-policy']).toContain("script-src 'self'");
          expect(headers.etag).toMatch(/^"[0-9a-f]+"$/);
        }
      },
    );
  });

  it('are asked for again after a failure, which is never kept', async () => {
    const statuses = [500, 200];
    await whileServing(
      folder,
      (_request, response) => response.writeHead(statuses.shift() ?? 500, { 'content-type': 'text/html' }).end(unknown),
      async (ask) => {
        expect((await ask('/')).status).toBe(500);
        await expect.poll(async () => (await ask('/')).status).toBe(200);
      },
    );
  });

  it('stay unknown where Next keeps pages for itself', async () => {
    const asked: (string | undefined)[] = [];
    await whileServing(
      folder,
      (request, response) => {
        asked.push(request.url);
        response.writeHead(404, { 'content-type': 'text/html' }).end(unknown);
      },
      async (ask) => {
        for (const path of ['/_global-error', '/_not-found']) expect((await ask(path)).status).toBe(404);
        expect(asked).toEqual(asked.map(() => '/unknown'));
      },
    );
  });
});

function neverNext(): void {
  throw new Error('Next was asked');
}
