import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Mode } from '@/tests/stand-in/modes';
import { rig, type Rig } from '@/tests/stand-in/rig';

const faults: [Mode, Record<string, unknown>][] = [
  ['slow', { fault: 'timeout' }],
  ['slow-body', { fault: 'timeout' }],
  ['limited-403', { fault: 'status', status: 403 }],
  ['limited-429', { fault: 'status', status: 429 }],
  ['error-500', { fault: 'status', status: 500 }],
  ['error-503', { fault: 'status', status: 503 }],
  ['not-found', { fault: 'status', status: 404 }],
  ['malformed', { fault: 'malformed' }],
  ['empty', { fault: 'malformed' }],
  ['huge', { fault: 'too-large' }],
  ['wrong-type', { fault: 'wrong-type' }],
  ['negative', { fault: 'wrong-type' }],
  ['fraction', { fault: 'wrong-type' }],
  ['not-an-object', { fault: 'wrong-type' }],
  ['close', { fault: 'network' }],
  ['close-midway', { fault: 'network' }],
  ['redirect-away', { fault: 'redirect' }],
  ['redirect-loop', { fault: 'redirect' }],
];

/** The time of an attempt, which only the test lets run out: once GitHub has the question and, where it gives one, the start of its answer has come. */
function clockOfAttempts({ github }: Rig, mode: Mode) {
  const attempts: AbortController[] = [];
  let answers = 0;
  const spy = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const attempt = new AbortController();
    attempts.push(attempt);
    return attempt.signal;
  });
  onTestFinished(() => spy.mockRestore());
  return {
    fetch: async (...asked: Parameters<typeof fetch>) => {
      const response = await fetch(...asked);
      answers += 1;
      return response;
    },
    /** Does nothing where GitHub's answer ends the attempt. */
    async runOut(attempt: number) {
      if (!mode.startsWith('slow')) return;
      await vi.waitFor(() => expect([github.requests.length, answers]).toEqual([attempt, mode === 'slow' ? attempt - 1 : attempt]), { timeout: 10_000, interval: 5 });
      attempts.at(-1)?.abort();
    },
  };
}

describe.each(faults)('while GitHub is %s', (mode, line) => {
  it('a cold site says when to ask again, after one attempt and one line in the log', async () => {
    const site = await rig();
    const { github, lines, start } = site;
    github.become(mode);
    const { fetch, runOut } = clockOfAttempts(site, mode);
    const count = start({ fetch });
    const reading = { known: false, repository: 'some/book', retryAfterSeconds: 30 };
    const readers = Promise.all(Array.from({ length: 20 }, () => count.read()));
    await runOut(1);
    expect(await readers).toEqual(Array(20).fill(reading));
    expect(await count.read()).toEqual(reading);
    expect(new Set(github.requests.map((request) => request.url)).size).toBe(1);
    expect(github.requests).toHaveLength(mode === 'redirect-loop' ? 4 : 1);
    const complaints = lines().filter((entry) => entry['event'] === 'stars.upstream.failed');
    expect(complaints).toEqual([expect.objectContaining({ level: 'warn', repository: 'some/book', failures: 1, retryInSeconds: 30, ...line })]);
  });

  it('a warm site goes on with the last good number, marked stale, and recovers', async () => {
    const site = await rig();
    const { github, lines, pass, start } = site;
    const { fetch, runOut } = clockOfAttempts(site, mode);
    const count = start({ fetch });
    await count.read();
    github.become(mode);
    pass(3600);
    const stale = { known: true, stars: { stars: 12345, fetchedAt: '2026-01-02T12:00:00Z', stale: true } };
    expect(await count.read()).toMatchObject(stale);
    await runOut(2);
    await count.settled();
    expect(await count.read()).toMatchObject(stale);
    github.become('healthy', { stars: 12350 });
    pass(30);
    await count.read();
    await count.settled();
    expect(await count.read()).toMatchObject({ known: true, stars: { stars: 12350, stale: false } });
    expect(lines().map((entry) => entry['event'])).toEqual(['stars.upstream.failed', 'stars.upstream.recovered']);
  });
});

describe('the edges of an attempt', () => {
  it('hangs up on a huge body long before its end', async () => {
    const { github, start } = await rig();
    github.become('huge');
    await start().read();
    const request = github.requests[0];
    await request?.closed;
    expect(request?.bytesSent).toBeLessThan(16 * 1024 * 1024);
  });

  it('gives up after three seconds when nothing else is said', async () => {
    const { github, start } = await rig();
    github.become('slow');
    const began = performance.now();
    // On a machine under load later than that, but never as late as the answer would come.
    expect(await start().read()).toMatchObject({ known: false });
    expect(performance.now() - began).toBeGreaterThan(2900);
  });

  it('takes a 304 that it did not ask for as a fault', async () => {
    const { start } = await rig();
    const count = start({ fetch: () => Promise.resolve(new Response(null, { status: 304 })) });
    expect(await count.read()).toMatchObject({ known: false });
  });

  it('lives with an API address that is none', async () => {
    const { start } = await rig();
    expect(await start({ apiUrl: 'no address' }).read()).toMatchObject({ known: false, retryAfterSeconds: 30 });
  });
});
