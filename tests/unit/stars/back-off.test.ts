import { describe, expect, it } from 'vitest';
import { namedWait, ownWait } from '@/lib/stars/back-off';
import { rig } from '@/tests/stand-in/rig';

const now = Date.parse('2026-01-02T12:00:00Z');
const wait = (status: number, headers: Record<string, string>): number | undefined => namedWait(status, new Headers(headers), now);

describe('the wait that GitHub names', () => {
  it('is Retry-After in seconds or as a date', () => {
    expect(wait(429, { 'retry-after': '90' })).toBe(90_000);
    expect(wait(503, { 'retry-after': 'Fri, 02 Jan 2026 12:02:00 GMT' })).toBe(120_000);
  });

  it('is the reset of a limit that is used up', () => {
    const reset = String(now / 1000 + 600);
    expect(wait(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset })).toBe(600_000);
    expect(wait(403, { 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': reset })).toBeUndefined();
    expect(wait(429, { 'x-ratelimit-reset': reset })).toBe(600_000);
    expect(wait(500, { 'x-ratelimit-reset': reset })).toBeUndefined();
  });

  it('is the longer of the two', () => {
    const reset = String(now / 1000 + 600);
    expect(wait(403, { 'retry-after': '60', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset })).toBe(600_000);
  });

  it('is an hour at most', () => {
    expect(wait(429, { 'retry-after': '864000' })).toBe(3_600_000);
    expect(wait(429, { 'retry-after': '9'.repeat(400) })).toBe(3_600_000);
  });

  it.each(['0', '-5', 'soon', '', '1.5e3x', 'Thu, 01 Jan 2026 00:00:00 GMT'])('is none for Retry-After "%s"', (value) => {
    expect(wait(429, { 'retry-after': value })).toBeUndefined();
  });
});

describe('the wait when GitHub names none', () => {
  it('doubles from 30 seconds to 15 minutes', () => {
    const shortest = [1, 2, 3, 4, 5, 6, 60].map((failures) => ownWait(failures, () => 0) / 1000);
    expect(shortest).toEqual([30, 60, 120, 240, 480, 750, 750]);
    const longest = [1, 2, 3, 4, 5, 6, 60].map((failures) => ownWait(failures, () => 1) / 1000);
    expect(longest).toEqual([36, 72, 144, 288, 576, 900, 900]);
  });
});

describe('a star count that has been told to wait', () => {
  it('asks again at the named time and not a second sooner', async () => {
    const { github, pass, start } = await rig();
    github.become('limited-429', { retryAfter: '90' });
    const count = start();
    expect(await count.read()).toMatchObject({ known: false, retryAfterSeconds: 90 });
    pass(89);
    expect(await count.read()).toMatchObject({ known: false, retryAfterSeconds: 1 });
    expect(github.requests).toHaveLength(1);
    github.become('healthy');
    pass(1);
    expect(await count.read()).toMatchObject({ known: true });
    expect(github.requests).toHaveLength(2);
  });

  it('obeys x-ratelimit-reset, with a number to show meanwhile', async () => {
    const { github, now: clock, pass, start } = await rig();
    const count = start({ revalidateSeconds: 60 });
    await count.read();
    pass(60);
    github.become('limited-403', { rateLimitReset: String(Math.ceil(clock() / 1000) + 1800) });
    await count.read();
    await count.settled();
    pass(1799);
    expect(await count.read()).toMatchObject({ stars: { stale: true } });
    await count.settled();
    expect(github.requests).toHaveLength(2);
    pass(2);
    await count.read();
    await count.settled();
    expect(github.requests).toHaveLength(3);
  });

  it('waits longer after each failure and starts over after a success', async () => {
    const { github, pass, start } = await rig();
    github.become('error-500');
    const count = start({ revalidateSeconds: 1 });
    const waits: number[] = [];
    for (let attempt = 0; attempt < 7; attempt += 1) {
      const reading = await count.read();
      const seconds = reading.known ? 0 : reading.retryAfterSeconds;
      waits.push(seconds);
      pass(seconds);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 750, 750]);
    github.become('healthy');
    expect(await count.read()).toMatchObject({ known: true });
    github.become('error-500');
    pass(2);
    await count.read();
    await count.settled();
    pass(30);
    await count.read();
    await count.settled();
    expect(github.requests).toHaveLength(10);
  });

  it('does not wait for days because the clock was set back', async () => {
    const { github, pass, start } = await rig();
    github.become('error-500');
    const count = start();
    await count.read();
    pass(-7 * 86_400);
    github.become('healthy');
    expect(await count.read()).toMatchObject({ known: true });
  });
});
