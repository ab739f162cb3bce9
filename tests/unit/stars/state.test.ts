import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rig } from '@/tests/stand-in/rig';

const good = { repository: 'some/book', stars: 77, fetchedAt: '2026-01-02T11:30:00.000Z' };

describe('a restart', () => {
  it('keeps the number, its age and its entity tag', async () => {
    const { github, pass, start } = await rig();
    const before = start();
    await before.read();
    await before.settled();
    pass(60);
    const after = start();
    const stars = { repository: 'some/book', stars: 12345, fetchedAt: '2026-01-02T12:00:00Z', stale: false };
    expect(after.lastKnown()).toEqual(stars);
    expect(await after.read()).toEqual({ known: true, stars, freshForSeconds: 3540 });
    expect(github.requests).toHaveLength(1);
    pass(3600);
    await after.read();
    await after.settled();
    expect(github.requests[1]?.headers['if-none-match']).toBe('W/"stars-12345"');
  });

  it('shows the kept number as stale while GitHub is down', async () => {
    const { github, pass, start } = await rig();
    const before = start();
    await before.read();
    await before.settled();
    pass(86_400);
    github.become('close');
    const after = start();
    expect(await after.read()).toMatchObject({ known: true, stars: { stars: 12345, stale: true }, freshForSeconds: 0 });
  });

  it('writes the file whole, for its owner only, and leaves nothing beside it', async () => {
    const { start, stateDir } = await rig();
    const nested = join(stateDir, 'not', 'there', 'yet');
    const count = start({ stateDir: nested });
    await count.read();
    await count.settled();
    expect(await readdir(nested)).toEqual(['stars.json']);
    expect((await stat(join(nested, 'stars.json'))).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(join(nested, 'stars.json'), 'utf8'))).toEqual({
      repository: 'some/book',
      stars: 12345,
      fetchedAt: '2026-01-02T12:00:00.250Z',
      etag: 'W/"stars-12345"',
    });
  });

  it('passes over another repository in silence', async () => {
    const { logged, start, stateDir } = await rig();
    await writeFile(join(stateDir, 'stars.json'), JSON.stringify({ ...good, repository: 'another/book' }));
    expect(start().lastKnown()).toBeNull();
    expect(logged()).toBe('');
  });
});

describe('a state file that cannot be believed', () => {
  it.each([
    ['no JSON', '{"stars": 7'],
    ['empty', ''],
    ['a count in words', JSON.stringify({ ...good, stars: 'many' })],
    ['a negative count', JSON.stringify({ ...good, stars: -1 })],
    ['an impossible time', JSON.stringify({ ...good, fetchedAt: 'yesterday' })],
    ['a time to come', JSON.stringify({ ...good, fetchedAt: '2036-01-01T00:00:00Z' })],
    ['a tag that smuggles a header', JSON.stringify({ ...good, etag: '"a"\r\nx: y' })],
    ['null', 'null'],
    ['far too long', JSON.stringify({ ...good, more: 'x'.repeat(5_000_000) })],
  ])('is passed over with one line: %s', async (_name, text) => {
    const { lines, start, stateDir } = await rig();
    await writeFile(join(stateDir, 'stars.json'), text);
    const count = start();
    expect(count.lastKnown()).toBeNull();
    expect(await count.read()).toMatchObject({ known: true, stars: { stars: 12345, stale: false } });
    expect(lines()).toEqual([expect.objectContaining({ level: 'warn', event: 'stars.state.ignored' })]);
  });

  it('may even be a directory', async () => {
    const { lines, start, stateDir } = await rig();
    await mkdir(join(stateDir, 'stars.json'));
    const count = start();
    expect(await count.read()).toMatchObject({ known: true });
    await count.settled();
    expect(lines().map((line) => line['event'])).toEqual(['stars.state.ignored', 'stars.state.not-written']);
    expect(await readdir(stateDir)).toEqual(['stars.json']);
  });
});

describe('a state directory that cannot be written', () => {
  it('costs one line for each number, and the number lives in memory', async () => {
    const { github, lines, start, stateDir } = await rig();
    const file = join(stateDir, 'file');
    await writeFile(file, '');
    const count = start({ stateDir: join(file, 'below') });
    expect(await count.read()).toMatchObject({ known: true });
    expect(await count.read()).toMatchObject({ known: true });
    await count.settled();
    expect(lines()).toEqual([expect.objectContaining({ level: 'warn', event: 'stars.state.not-written', reason: 'ENOTDIR' })]);
    expect(github.requests).toHaveLength(1);
  });
});
