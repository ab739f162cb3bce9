import type { IncomingMessage, ServerResponse } from 'node:http';
import fresh from 'fresh';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { codings, type Coding } from './encode';

/** What the site answers at one address, in the codings it is kept in. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Hexadecimal hash of the body. */
  hash: string;
  /** Codings that are kept besides the plain bytes. */
  codings: readonly Coding[];
}

// A negotiation is always the same for the same header, and browsers send few different ones.
const negotiated = new LRUCache<string, ReadonlySet<string>>({ max: 500 });

/** The smallest of the codings kept that a reader accepts; null means plain bytes. */
export function chooseCoding(request: IncomingMessage, kept: readonly Coding[]): Coding | null {
  const accepted = request.headers['accept-encoding'];
  if (accepted === undefined || kept.length === 0) return null;
  let known = negotiated.get(accepted);
  if (known === undefined) {
    known = new Set(new Negotiator(request).encodings([...codings]));
    negotiated.set(accepted, known);
  }
  const accepts = known;
  return kept.find((coding) => accepts.has(coding)) ?? null;
}

/** Headers of an answer in one coding: its own, a strong entity tag (RFC 9110, 8.8.3) and what caches must know. */
export function headersIn(answer: Answer, coding: Coding | null): Record<string, string> {
  const headers: Record<string, string> = { ...answer.headers, ETag: `"${answer.hash}${coding === null ? '' : `-${coding}`}"` };
  if (answer.codings.length > 0) headers['Vary'] = 'Accept-Encoding';
  if (coding !== null) headers['Content-Encoding'] = coding;
  return headers;
}

/** Sends an answer whose body is at hand: 304 when the reader has it already, no body for HEAD. */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, status: number, headers: Record<string, string>, body: Buffer): void {
  if (status === 200 && fresh(request.headers, { etag: headers['ETag'] })) {
    response.writeHead(304, withoutBodyHeaders(headers)).end();
    return;
  }
  response.writeHead(status, { ...headers, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function withoutBodyHeaders(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^content-(?!security|location)/i.test(name)));
}
