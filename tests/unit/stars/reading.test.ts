import { describe, expect, it } from 'vitest';
import { REPOSITORY, rig } from '@/tests/stand-in/rig';

const fresh = { repository: REPOSITORY, stars: 12345, fetchedAt: '2026-01-02T12:00:00Z', stale: false };

describe('a star count with a healthy GitHub', () => {
  it('asks once and answers from memory while the number is fresh', async () => {
    const { github, pass, start } = await rig();
    const count = start();
    expect(await count.read()).toEqual({ known: true, stars: fresh, freshForSeconds: 3600 });
    pass(3599);
    expect(await count.read()).toEqual({ known: true, stars: fresh, freshForSeconds: 1 });
    expect(github.requests).toHaveLength(1);
  });

  it('asks as GitHub wishes to be asked, under the path of the API', async () => {
    const { github, start } = await rig();
    await start({ apiUrl: `${github.url}/api/v3/` }).read();
    expect(github.requests[0]).toMatchObject({
      method: 'GET',
      url: '/api/v3/repos/some/book',
      headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28', 'user-agent': 'mlsysbook-vol2-site' },
    });
    expect(github.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('sends one request for 200 readers of a cold cache', async () => {
    const { github, start } = await rig();
    const count = start();
    const readings = await Promise.all(Array.from({ length: 200 }, () => count.read()));
    expect(github.requests).toHaveLength(1);
    expect(readings.every((reading) => reading.known && reading.stars.stars === 12345)).toBe(true);
  });

  it('sends one request for 200 readers of a stale number, and none of them waits for it', async () => {
    const { github, pass, start } = await rig();
    const count = start();
    await count.read();
    pass(3600);
    github.become('slow', { slowMs: 20, stars: 12400 });
    const readings = await Promise.all(Array.from({ length: 200 }, () => count.read()));
    expect(readings.every((reading) => reading.known && reading.stars.stale && reading.stars.stars === 12345)).toBe(true);
    await count.settled();
    expect(github.requests).toHaveLength(2);
    expect(await count.read()).toMatchObject({ stars: { stars: 12400, fetchedAt: '2026-01-02T13:00:00Z', stale: false } });
  });

  it('asks conditionally, and a 304 renews the number it has', async () => {
    const { github, pass, start } = await rig();
    const count = start();
    await count.read();
    pass(4000);
    await count.read();
    await count.settled();
    expect(github.requests[1]?.headers['if-none-match']).toBe('W/"stars-12345"');
    expect(await count.read()).toMatchObject({ stars: { stars: 12345, fetchedAt: '2026-01-02T13:06:40Z', stale: false } });
    pass(4000);
    await count.read();
    await count.settled();
    expect(github.requests[2]?.headers['if-none-match']).toBe('W/"stars-12345"');
  });

  it('takes zero stars for a number', async () => {
    const { github, start } = await rig();
    github.become('healthy', { stars: 0 });
    expect(await start().read()).toMatchObject({ known: true, stars: { stars: 0 } });
  });

  it('does not promise freshness after the clock was set back', async () => {
    const { pass, start } = await rig();
    const count = start();
    await count.read();
    pass(-86_400);
    expect(await count.read()).toMatchObject({ stars: { stale: true } });
    await count.settled();
    expect(await count.read()).toMatchObject({ stars: { stale: false } });
  });
});

describe('the number for a page', () => {
  it('never touches the network', async () => {
    const { github, pass, start } = await rig();
    const count = start();
    expect(count.lastKnown()).toBeNull();
    await count.settled();
    expect(github.requests).toHaveLength(0);
    await count.read();
    expect(count.lastKnown()).toEqual(fresh);
    pass(3600);
    expect(count.lastKnown()).toEqual({ ...fresh, stale: true });
    await count.settled();
    expect(github.requests).toHaveLength(1);
  });
});
