const SHORTEST_MS = 30_000;
const JITTER = 0.2;
/** Before jitter; with it the longest wait is 15 minutes. */
const LONGEST_MS = (15 * 60_000) / (1 + JITTER);

/**
 * The longest wait that a server may impose: one hour. GitHub counts its limits by the hour, so a longer wait comes from a wrong
 * clock or a broken answer, and must not freeze the count for days.
 */
export const LONGEST_NAMED_WAIT_MS = 60 * 60_000;

/**
 * The wait that a failed answer names, in milliseconds, or `undefined` when it names none or one that has already passed.
 * Obeys `Retry-After` (seconds or HTTP date) and, when the limit is used up, `x-ratelimit-reset` (epoch seconds); the longer of
 * the two, at most an hour. See "Rate limits for the REST API" in GitHub's documentation.
 */
export function namedWait(status: number, headers: Headers, now: number): number | undefined {
  const wait = Math.max(retryAfter(headers.get('retry-after'), now), limitReset(status, headers, now));
  return wait > 0 ? Math.min(wait, LONGEST_NAMED_WAIT_MS) : undefined;
}

/**
 * The wait after the `failures`-th failure in a row when the server names none, in milliseconds: 30 seconds, doubling up to 15
 * minutes, plus up to a fifth so that several servers of one site do not ask in step. `random` gives a number in [0, 1).
 */
export function ownWait(failures: number, random: () => number): number {
  const steps = Math.min(failures - 1, 16);
  return Math.min(SHORTEST_MS * 2 ** steps, LONGEST_MS) * (1 + JITTER * random());
}

function retryAfter(header: string | null, now: number): number {
  if (header === null) return 0;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : date - now;
}

function limitReset(status: number, headers: Headers, now: number): number {
  const remaining = headers.get('x-ratelimit-remaining');
  const usedUp = remaining === null ? status === 403 || status === 429 : remaining.trim() === '0';
  const reset = headers.get('x-ratelimit-reset');
  if (!usedUp || reset === null || !/^\d+$/.test(reset.trim())) return 0;
  return Number(reset) * 1000 - now;
}
