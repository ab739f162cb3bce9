import { describe, expect, it } from 'vitest';
import { startGitHubStandIn } from '@/tests/github-stand-in';
import type { Mode } from '@/tests/stand-in/modes';
import { rig } from '@/tests/stand-in/rig';

const token = 'ghp_secret0123456789';

describe('the token', () => {
  it('goes with the request', async () => {
    const { github, start } = await rig();
    await start({ token }).read();
    expect(github.requests[0]?.headers.authorization).toBe(`Bearer ${token}`);
  });

  it.each<Mode>(['limited-403', 'error-500', 'malformed', 'close', 'redirect-away'])('is never logged (%s)', async (mode) => {
    const { github, logged, start } = await rig();
    github.become(mode);
    await start({ token }).read();
    expect(logged()).toContain('stars.upstream.failed');
    expect(logged()).not.toContain('secret');
  });

  it('is not logged either when it cannot be sent', async () => {
    const { logged, start } = await rig();
    await start({ token: `${token}\nx: y` }).read();
    expect(logged()).toContain('"fault":"network"');
    expect(logged()).not.toContain('secret');
  });

  it('follows a renamed repository on the same origin', async () => {
    const { github, start } = await rig();
    github.become('renamed');
    expect(await start({ token }).read()).toMatchObject({ known: true, stars: { repository: 'some/book', stars: 12345 } });
    expect(github.requests.map((request) => request.url)).toEqual(['/repos/some/book', '/repositories/1']);
    expect(github.requests[1]?.headers.authorization).toBe(`Bearer ${token}`);
  });

  it('never follows a redirect to another origin: that server is not asked at all', async () => {
    const { github, start } = await rig();
    const other = await startGitHubStandIn();
    github.become('redirect-away', { elsewhere: `${other.url}/repos/some/book` });
    expect(await start({ token }).read()).toMatchObject({ known: false });
    expect(other.requests).toHaveLength(0);
    await other.close();
  });
});
