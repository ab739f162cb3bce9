import type { ServerResponse } from 'node:http';
import type { RequestRecord } from '@/tests/stand-in/record';

/** Numbers that the modes use; each can be set through `become`. */
export interface StandInSettings {
  stars: number;
  /** `Retry-After` as it is sent, or '' for none. */
  retryAfter: string;
  /** `x-ratelimit-reset` in epoch seconds, or '' for none. */
  rateLimitReset: string;
  slowMs: number;
  /** Where `redirect-away` leads. */
  elsewhere: string;
}

export const defaultSettings: StandInSettings = {
  stars: 12345,
  retryAfter: '',
  rateLimitReset: '',
  slowMs: 10_000,
  elsewhere: 'http://127.0.0.1:9/repos/else/where',
};

type Play = (response: ServerResponse, record: RequestRecord, settings: StandInSettings) => void;

const HUGE_BYTES = 64 * 1024 * 1024;

/** Every way in which GitHub can answer, one function each. */
export const modes = {
  healthy(response, record, { stars }) {
    const etag = `W/"stars-${stars}"`;
    if (record.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    const body = JSON.stringify({ id: 1, full_name: 'some/book', private: false, stargazers_count: stars, forks_count: 7 });
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', etag }).end(body);
  },
  slow(response, record, settings) {
    const timer = setTimeout(() => modes.healthy(response, record, settings), settings.slowMs);
    response.once('close', () => clearTimeout(timer));
  },
  /** Headers and the first bytes at once, the rest never. */
  'slow-body'(response) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"stargazers_count":');
  },
  'limited-403'(response, _record, settings) {
    limited(response, 403, settings);
  },
  'limited-429'(response, _record, settings) {
    limited(response, 429, settings);
  },
  'error-500'(response) {
    json(response, 500, { message: 'Server Error' });
  },
  'error-503'(response, _record, { retryAfter }) {
    response.writeHead(503, retryAfter === '' ? {} : { 'retry-after': retryAfter }).end();
  },
  'not-found'(response) {
    json(response, 404, { message: 'Not Found' });
  },
  malformed(response) {
    response.writeHead(200, { 'content-type': 'application/json' }).end('<html>{"stargazers_count": 12');
  },
  empty(response) {
    response.writeHead(200, { 'content-type': 'application/json' }).end();
  },
  /** Valid JSON with a right count, but far too long; it stops when the client hangs up. */
  huge(response, record, { stars }) {
    const chunk = 'x'.repeat(64 * 1024);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(`{"stargazers_count":${stars},"description":"`);
    const more = (): void => {
      while (!response.destroyed && record.bytesSent < HUGE_BYTES) {
        record.bytesSent += chunk.length;
        if (!response.write(chunk)) {
          response.once('drain', more);
          return;
        }
      }
      if (!response.destroyed) response.end('"}');
    };
    more();
  },
  'wrong-type'(response) {
    json(response, 200, { stargazers_count: '12345' });
  },
  negative(response) {
    json(response, 200, { stargazers_count: -1 });
  },
  fraction(response) {
    json(response, 200, { stargazers_count: 1.5 });
  },
  'not-an-object'(response) {
    json(response, 200, [12345]);
  },
  /** The connection is closed before an answer. */
  close(response) {
    response.destroy();
  },
  /** The connection is closed in the middle of the body. */
  'close-midway'(response) {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
    response.write('{"stargazers_count":12', () => response.destroy());
  },
  /** Renamed: the old name answers 301 to the repository's number. */
  renamed(response, record, settings) {
    if (record.url.includes('/repositories/')) modes.healthy(response, record, settings);
    else response.writeHead(301, { location: '/repositories/1' }).end();
  },
  'redirect-away'(response, _record, { elsewhere }) {
    response.writeHead(301, { location: elsewhere }).end();
  },
  'redirect-loop'(response, record) {
    response.writeHead(302, { location: record.url }).end();
  },
} satisfies Record<string, Play>;

export type Mode = keyof typeof modes;

export function isMode(name: unknown): name is Mode {
  return typeof name === 'string' && Object.hasOwn(modes, name);
}

function limited(response: ServerResponse, status: number, { retryAfter, rateLimitReset }: StandInSettings): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(retryAfter === '' ? {} : { 'retry-after': retryAfter }),
    ...(rateLimitReset === '' ? {} : { 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': rateLimitReset }),
  });
  response.end(JSON.stringify({ message: 'API rate limit exceeded' }));
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
