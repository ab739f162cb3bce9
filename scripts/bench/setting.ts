import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** Where and when figures were taken, without which they say nothing. */
export interface Setting {
  processor: string;
  cores: number;
  memoryGb: number;
  /** Programs that wanted a core in the minute before the start: where there were some, times by the clock are too long. */
  load: number;
  node: string;
  next: string;
  /** Short hash; with `+` when files differ from it. */
  commit: string;
  /** ISO day. */
  date: string;
  /** Size of the corpus's chapters. */
  kilobytes: number;
}

export function settingOf(root: string, kilobytes: number): Setting {
  const processors = cpus();
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(root, 'node_modules', 'next', 'package.json'), 'utf8')));
  return {
    processor: processors[0]?.model.trim() ?? 'unknown processor',
    cores: processors.length,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
    node: process.versions.node,
    next: version,
    commit: git(root, 'rev-parse', '--short', 'HEAD') + (['', 'unknown'].includes(git(root, 'status', '--porcelain')) ? '' : '+'),
    date: new Date().toISOString().slice(0, 10),
    kilobytes,
  };
}

/** The setting as the last sentence below a table. */
export function settingLine({ processor, cores, memoryGb, load, node, next, commit, date, kilobytes }: Setting): string {
  return `Chapters of ${kilobytes} KB; ${processor}, ${cores} cores, ${memoryGb} GB, load ${load} before the start; Node ${node}, Next ${next}; commit ${commit}, ${date}.`;
}

function git(root: string, ...args: string[]): string {
  try {
    return execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'unknown';
  }
}
