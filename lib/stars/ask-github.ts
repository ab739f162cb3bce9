import { z } from 'zod';
import { namedWait } from '@/lib/stars/back-off';
import { BodyTooLargeError, readCapped } from '@/lib/stars/capped-body';

/** One question to GitHub. */
export interface Question {
  /** GitHub's API, perhaps with a path (GitHub Enterprise) and a slash at its end. */
  apiUrl: string;
  /** `owner/name`. */
  repository: string;
  token: string | undefined;
  /** The entity tag of the last good answer. */
  etag: string | undefined;
  /** For the whole attempt: redirects and body included. */
  timeoutMs: number;
  now: () => number;
  fetch: typeof fetch;
}

/** Why an attempt failed, in a word for the log. */
export type Fault = 'timeout' | 'network' | 'status' | 'redirect' | 'too-large' | 'malformed' | 'wrong-type';

/** GitHub's answer as a value. A fault never carries text from the other side: nothing secret or hostile reaches the log. */
export type Answer =
  | { kind: 'stars'; stars: number; etag: string | undefined }
  | { kind: 'unchanged' }
  | { kind: 'failed'; fault: Fault; status: number | undefined; /** Milliseconds, when the answer named a wait. */ wait: number | undefined };

const MOST_BYTES = 1_000_000;
const MOST_REDIRECTS = 3;
const body = z.object({ stargazers_count: z.number().int().nonnegative() });
const etagShape = /^(W\/)?"[\x21\x23-\x7e]{0,200}"$/;

/** Asks GitHub once for a repository's stars. Never throws: every fault is a `failed` answer. */
export async function askGitHub(question: Question): Promise<Answer> {
  const signal = AbortSignal.timeout(question.timeoutMs);
  try {
    const response = await followed(question, signal);
    if (response === undefined) return failed('redirect');
    return await understood(response, question);
  } catch (error) {
    if (error instanceof BodyTooLargeError) return failed('too-large');
    return failed(signal.aborted ? 'timeout' : 'network');
  }
}

/**
 * A renamed repository answers 301. Redirects are followed by hand, on GitHub's own origin only, so that the token goes nowhere
 * else; `undefined` when they lead away, nowhere or on for too long.
 */
async function followed(question: Question, signal: AbortSignal): Promise<Response | undefined> {
  const start = address(question);
  const headers = headersOf(question);
  let url = start;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    // Next's data cache is not used: it would keep a failure as readily as a number, knows neither ETag nor Retry-After, and
    // does not tell readers how old its copy is. The cache of this room does all three.
    const response = await question.fetch(url, { headers, signal, redirect: 'manual', cache: 'no-store' });
    if (![301, 302, 303, 307, 308].includes(response.status)) return response;
    discard(response);
    const location = response.headers.get('location');
    if (location === null || !URL.canParse(location, url)) return undefined;
    url = new URL(location, url);
    if (url.origin !== start.origin) return undefined;
  }
  return undefined;
}

async function understood(response: Response, question: Question): Promise<Answer> {
  const { status, headers } = response;
  if (status === 304 && question.etag !== undefined) {
    discard(response);
    return { kind: 'unchanged' };
  }
  if (status !== 200) {
    discard(response);
    return failed('status', status, namedWait(status, headers, question.now()));
  }
  const json = parsed(await readCapped(response, MOST_BYTES));
  if (json === undefined) return failed('malformed', status);
  const result = body.safeParse(json);
  if (!result.success) return failed('wrong-type', status);
  const etag = headers.get('etag');
  return { kind: 'stars', stars: result.data.stargazers_count, etag: etag !== null && etagShape.test(etag) ? etag : undefined };
}

function address({ apiUrl, repository }: Question): URL {
  const url = new URL(apiUrl);
  const path = repository.split('/').map(encodeURIComponent).join('/');
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/repos/${path}`;
  return url;
}

function headersOf({ token, etag }: Question): Record<string, string> {
  return {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    'user-agent': 'mlsysbook-vol2-site',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
  };
}

/** An unread body keeps its connection; hanging up frees it. Not awaited: that must not take time of its own. */
function discard(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function failed(fault: Fault, status?: number, wait?: number): Answer {
  return { kind: 'failed', fault, status, wait };
}
