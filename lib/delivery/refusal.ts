import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the site says to a request that it will not look into (RFC 9457). */
export interface Refusal {
  status: 400 | 405 | 414 | 500;
  title: string;
  headers?: Readonly<Record<string, string>>;
}

const methods = 'GET, HEAD, OPTIONS';
/** Far more than the longest address of a book; what is longer was not made by a link. */
const LONGEST_ADDRESS = 4096;
const encodedControl = /%(?:[01][0-9a-f]|7f)/i;

/** Why a request is refused, or null: methods a book has no use for, addresses that are too long, no UTF-8 or hold control characters. */
export function refusalOf({ method, url = '/' }: IncomingMessage): Refusal | null {
  if (method === undefined || !methods.split(', ').includes(method)) return { status: 405, title: 'Method Not Allowed', headers: { Allow: methods } };
  if (url.length > LONGEST_ADDRESS) return { status: 414, title: 'URI Too Long' };
  const path = url.split('?', 1)[0] ?? '';
  if (!path.startsWith('/') || path.startsWith('//') || path.includes('\\') || encodedControl.test(path) || !isUtf8(path)) return { status: 400, title: 'Bad Request' };
  return null;
}

function isUtf8(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Sends a refusal as problem+json, which no cache keeps. */
export function refuse(response: ServerResponse, { status, title, headers }: Refusal): void {
  const body = Buffer.from(JSON.stringify({ type: 'about:blank', title, status }));
  response.writeHead(status, { 'Content-Type': 'application/problem+json', 'Content-Length': body.length, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', ...headers });
  response.end(body);
}

/** Answers OPTIONS, which asks only what may be asked. */
export function sayMethods(response: ServerResponse): void {
  response.writeHead(204, { Allow: methods }).end();
}
