import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import inject from 'light-my-request';
import { LRUCache } from 'lru-cache';
import { chooseCoding, headersIn, sendAnswer, type Answer } from './answer';
import { brotliEncode, gzipEncode, isWorthEncoding, type Encoded } from './encode';
import { finishDocument } from './finish';
import { keptHeaders } from './kept-headers';

type Page = Answer & { bodies: Encoded };

/** A page that is made per request is made at most this often: the newest star count can wait as long. */
const FRESH_FOR_MS = 2000;
const MOST_PAGES = 200;
/** Fast settings: these bodies live for seconds. */
const BROTLI_QUALITY = 5;
const GZIP_LEVEL = 6;

/**
 * Pages that Next draws when they are asked for (the welcome page, unknown addresses), finished like those of the build. Readers who ask
 * for the same page at the same moment wait for one drawing of it; failures are not kept.
 */
export function createDocuments(next: RequestListener, integrity: Readonly<Record<string, string>>): (request: IncomingMessage, response: ServerResponse, extra: Readonly<Record<string, string>>) => Promise<void> {
  // An unknown address is the same page each time: finishing is remembered by what was finished.
  const finished = new LRUCache<string, Promise<Page>>({ max: 20 });
  const pages = new LRUCache<string, Page, { headers: IncomingMessage['headers'] }>({
    max: MOST_PAGES,
    ttl: FRESH_FOR_MS,
    async fetchMethod(url, _old, { options, context }) {
      const ask = (address: string) => inject(next, { method: 'GET', url: address, headers: { ...context.headers, 'accept-encoding': 'identity' } });
      const first = await ask(url);
      const { statusCode } = first;
      // A route that has no document of its own names the page that says what it answers.
      const said = first.headers['x-page'];
      const { headers, rawPayload } = typeof said === 'string' ? await ask(said) : first;
      const kept = keptHeaders(headers);
      const key = createHash('sha256').update(JSON.stringify([statusCode, kept])).update(rawPayload).digest('hex');
      const page = finished.get(key) ?? finish(statusCode, kept, rawPayload, integrity);
      finished.set(key, page);
      if ((await page).status !== 200) options.ttl = 1;
      return page;
    },
  });

  return async (request, response, extra) => {
    const { host } = request.headers;
    const page = await pages.fetch(request.url ?? '/', { context: { headers: { host, accept: 'text/html' } } });
    if (page === undefined) throw new Error('A page was not made');
    const coding = chooseCoding(request, page.codings);
    sendAnswer(request, response, page.status, { ...headersIn(page, coding), ...extra }, (coding === null ? undefined : page.bodies[coding]) ?? page.bodies.identity);
  };
}

async function finish(status: number, headers: Record<string, string>, payload: Buffer, integrity: Readonly<Record<string, string>>): Promise<Page> {
  const type = headers['content-type'] ?? '';
  const isDocument = type.startsWith('text/html') && payload.length > 0;
  const { html, policy, status: asked } = isDocument ? finishDocument(payload.toString(), (src) => integrity[src] ?? null) : { html: payload, policy: null, status: null };
  const identity = Buffer.from(html);
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 32);
  const all = { ...headers, ...(policy === null ? {} : { 'content-security-policy': policy }), ...(asked === null ? {} : { 'cache-control': 'no-store' }) };
  if (!isWorthEncoding(type, identity.length)) return { status: asked ?? status, headers: all, hash, codings: [], bodies: { identity } };
  const [br, gzip] = await Promise.all([brotliEncode(identity, BROTLI_QUALITY), gzipEncode(identity, GZIP_LEVEL)]);
  return { status: asked ?? status, headers: all, hash, codings: ['br', 'gzip'], bodies: { identity, br, gzip } };
}
