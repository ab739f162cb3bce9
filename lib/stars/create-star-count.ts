import { log } from '@/lib/site/log';
import { askGitHub, type Answer } from '@/lib/stars/ask-github';
import { LONGEST_NAMED_WAIT_MS, ownWait } from '@/lib/stars/back-off';
import { toSeconds, type LastGood, type Reading, type Stars } from '@/lib/stars/model';
import { readState, writeState } from '@/lib/stars/state-file';

/** What a star count needs to know; the last four are for tests. */
export interface StarCountOptions {
  apiUrl: string;
  /** `owner/name`. */
  repository: string;
  token?: string;
  revalidateSeconds: number;
  stateDir: string;
  /** Milliseconds since 1970. */
  now?: () => number;
  fetch?: typeof fetch;
  /** In [0, 1), for the jitter of the back-off. */
  random?: () => number;
  timeoutMs?: number;
}

/** A star count that asks GitHub as seldom as it can and keeps the last good answer. Nothing here throws or rejects. */
export interface StarCount {
  /**
   * The number for a reader of the API. A fresh one, or a stale one while it is refreshed in the background, comes at once; only
   * when no number has ever been had does the reader wait for the one attempt under way (3 seconds at most).
   */
  read(): Promise<Reading>;
  /** The number for a page: from memory, at first use from the state file, never from the network. */
  lastKnown(): Stars | null;
  /** Resolves when no attempt and no writing is under way. */
  settled(): Promise<void>;
}

/** Makes a star count; see {@link StarCount}. Each one has its own memory, so a process should have one only. */
export function createStarCount(options: StarCountOptions): StarCount {
  const { apiUrl, repository, token, revalidateSeconds, stateDir, timeoutMs = 3000 } = options;
  const now = options.now ?? Date.now;
  const random = options.random ?? Math.random;
  // Looked up at each call, because Next replaces the global while it starts.
  const ask = options.fetch ?? ((input, init) => fetch(input, init));

  let lastGood: LastGood | undefined;
  let stateRead = false;
  let failures = 0;
  let nextAttempt = 0;
  let flight: Promise<void> | undefined;
  let writing = Promise.resolve();

  function recall(): LastGood | undefined {
    if (!stateRead) {
      stateRead = true;
      lastGood = readState(stateDir, repository, now());
    }
    return lastGood;
  }

  function freshFor(value: LastGood): number {
    const age = now() - value.fetchedAt;
    // A negative age means that the clock was set back: no promise can be made.
    return age < 0 ? 0 : Math.max(0, revalidateSeconds * 1000 - age);
  }

  function starsOf(value: LastGood): Stars {
    return { repository, stars: value.stars, fetchedAt: toSeconds(value.fetchedAt), stale: freshFor(value) === 0 };
  }

  /** Milliseconds until GitHub may be asked again. More than the longest wait means that the clock was set back. */
  function waitLeft(): number {
    const left = nextAttempt - now();
    return left > LONGEST_NAMED_WAIT_MS ? 0 : Math.max(0, left);
  }

  async function attempt(): Promise<void> {
    const answer = await askGitHub({ apiUrl, repository, token, etag: lastGood?.etag, timeoutMs, now, fetch: ask });
    if (answer.kind === 'failed') {
      remember(answer);
      return;
    }
    if (failures > 0) log('info', 'stars.upstream.recovered', { repository, failures });
    failures = 0;
    nextAttempt = 0;
    const found = answer.kind === 'stars' ? answer : lastGood;
    if (found === undefined) return;
    const value = { repository, stars: found.stars, fetchedAt: now(), ...(found.etag === undefined ? {} : { etag: found.etag }) };
    lastGood = value;
    // Not awaited: no reader waits for a disk. In a row, so that an older value never lands on a newer one.
    writing = writing.then(() => writeState(stateDir, value));
  }

  /** A failure is remembered until the next attempt is due, so that an outage costs one attempt for each wait and not one for each reader. */
  function remember({ fault, status, wait }: Extract<Answer, { kind: 'failed' }>): void {
    failures += 1;
    const pause = wait ?? ownWait(failures, random);
    nextAttempt = now() + pause;
    log('warn', 'stars.upstream.failed', { repository, fault, status, failures, retryInSeconds: Math.ceil(pause / 1000) });
  }

  /** At most one attempt is under way, whoever asks. */
  function refresh(): Promise<void> {
    flight ??= attempt().finally(() => {
      flight = undefined;
    });
    return flight;
  }

  async function read(): Promise<Reading> {
    const before = recall();
    if (before !== undefined) {
      if (freshFor(before) === 0 && waitLeft() === 0) void refresh();
    } else if (flight !== undefined || waitLeft() === 0) {
      await refresh();
    }
    const value = lastGood;
    if (value === undefined) return { known: false, repository, retryAfterSeconds: Math.max(1, Math.ceil(waitLeft() / 1000)) };
    return { known: true, stars: starsOf(value), freshForSeconds: Math.floor(freshFor(value) / 1000) };
  }

  return {
    read,
    lastKnown() {
      const value = recall();
      return value === undefined ? null : starsOf(value);
    },
    async settled() {
      await flight;
      await writing;
    },
  };
}
