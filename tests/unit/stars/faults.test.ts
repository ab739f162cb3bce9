import { describe, expect, it } from 'vitest';
import type { Mode } from '@/tests/stand-in/modes';
import { rig } from '@/tests/stand-in/rig';

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
// Short for the two modes that are meant to run into it, long for those that are not.
const timeoutFor = (mode: Mode): number => (mode.startsWith('slow') ? 60 : 3000);

describe.each(faults)('while GitHub is %s', (mode, line) => {
  it('a cold site says when to ask again, after one attempt and one line in the log', async () => {
    const { github, lines, start } = await rig();
    github.become(mode);
    const count = start({ timeoutMs: timeoutFor(mode) });
    const reading = { known: false, repository: 'some/book', retryAfterSeconds: 30 };
    expect(await Promise.all(Array.from({ length: 20 }, () => count.read()))).toEqual(Array(20).fill(reading));
    expect(await count.read()).toEqual(reading);
    expect(new Set(github.requests.map((request) => request.url)).size).toBe(1);
    expect(github.requests).toHaveLength(mode === 'redirect-loop' ? 4 : 1);
    const complaints = lines().filter((entry) => entry['event'] === 'stars.upstream.failed');
    expect(complaints).toEqual([expect.objectContaining({ level: 'warn', repository: 'some/book', failures: 1, retryInSeconds: 30, ...line })]);
  });

  it('a warm site goes on with the last good number, marked stale, and recovers', async () => {
    const { github, lines, pass, start } = await rig();
    const count = start({ timeoutMs: timeoutFor(mode) });
    await count.read();
    github.become(mode);
    pass(3600);
    const stale = { known: true, stars: { stars: 12345, fetchedAt: '2026-01-02T12:00:00Z', stale: true } };
    expect(await count.read()).toMatchObject(stale);
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
    await start().read();
    const took = performance.now() - began;
    expect(took).toBeGreaterThan(2900);
    expect(took).toBeLessThan(3800);
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
