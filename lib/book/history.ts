import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Dates of last change, ISO 8601, by path from the manuscript's root. */
export type History = Readonly<Record<string, string>>;

/** Where a build leaves the dates for a server that has no git. */
export const historyFile = join('.next', 'cache', 'book', 'history.json');

let known: History | undefined;

/**
 * When each file of the manuscript last changed, from git; read once per process. Without git, without a repository or with a
 * shallow one the dates are simply not known.
 */
export function historyOf(root: string): History {
  known ??= existsSync(historyFile) && process.env.NODE_ENV === 'production' ? (JSON.parse(readFileSync(historyFile, 'utf8')) as History) : readHistory(root);
  return known;
}

/** Asks git, in one call, for the date of the last commit that touched each file below `root`. */
export function readHistory(root: string): History {
  const dates: Record<string, string> = {};
  let output: string;
  try {
    output = execFileSync('git', ['-C', root, 'log', '--format=%x00%cI', '--name-only', '--relative', '--', '.'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 });
  } catch {
    // No git on this machine, or no repository here: a page then shows no date.
    return dates;
  }
  for (const commit of output.split('\0').slice(1)) {
    const [date = '', ...files] = commit.split('\n').filter(Boolean);
    for (const file of files) dates[file] ??= date;
  }
  return dates;
}
