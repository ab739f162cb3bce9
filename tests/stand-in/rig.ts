import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { createStarCount, type StarCount, type StarCountOptions } from '@/lib/stars/create-star-count';
import { startGitHubStandIn, type GitHubStandIn } from '@/tests/github-stand-in';

/** A site's star count beside a stand-in for GitHub, with a clock that only the test moves and a log that it can read. */
export interface Rig {
  github: GitHubStandIn;
  stateDir: string;
  /** Every line logged, parsed. */
  lines(): Record<string, unknown>[];
  /** The same lines as text. */
  logged(): string;
  now(): number;
  pass(seconds: number): void;
  /** Starts a process of the site: a star count with nothing in memory. */
  start(options?: Partial<StarCountOptions>): StarCount;
}

export const REPOSITORY = 'some/book';
export const NOON = Date.parse('2026-01-02T12:00:00.250Z');

/** Builds a rig for one test and takes it down after it. */
export async function rig(): Promise<Rig> {
  const github = await startGitHubStandIn();
  const stateDir = await mkdtemp(join(tmpdir(), 'stars-'));
  const text: string[] = [];
  const catchLine = (line: unknown): boolean => text.push(String(line)) > 0;
  const spies = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockImplementation(catchLine));
  let clock = NOON;
  const started: StarCount[] = [];

  onTestFinished(async () => {
    await github.close();
    for (const count of started) await count.settled();
    for (const spy of spies) spy.mockRestore();
    await rm(stateDir, { recursive: true, force: true });
  });

  return {
    github,
    stateDir,
    lines: () => text.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>),
    logged: () => text.join(''),
    now: () => clock,
    pass(seconds) {
      clock += seconds * 1000;
    },
    start(options = {}) {
      const count = createStarCount({
        apiUrl: github.url,
        repository: REPOSITORY,
        revalidateSeconds: 3600,
        stateDir,
        now: () => clock,
        random: () => 0,
        ...options,
      });
      started.push(count);
      return count;
    },
  };
}
