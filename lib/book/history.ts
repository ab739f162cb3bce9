import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** When a file came and when it last changed, ISO 8601; null for what a repository cut short does not tell. */
export interface FileDates {
  first: string | null;
  last: string | null;
}

/** Dates by path from the manuscript's root. */
export type History = Readonly<Record<string, FileDates>>;

/** Where a build leaves the dates for a server that has no git. */
export const historyFile = join('.next', 'cache', 'book', 'history.json');

let known: History | undefined;

/**
 * When each file of the manuscript came and changed, from git; read once per process. Without git or without a repository the dates are
 * simply not known, and in a shallow one those of commits whose parents are missing.
 */
export function historyOf(root: string): History {
  known ??= existsSync(historyFile) && process.env.NODE_ENV === 'production' ? (JSON.parse(readFileSync(historyFile, 'utf8')) as History) : readHistory(root);
  return known;
}

/** Asks git for the dates of the commits that touched each file below `root`. */
export function readHistory(root: string): History {
  const dates: Record<string, FileDates> = {};
  let output: string;
  let shallow: ReadonlySet<string>;
  try {
    output = git(root, 'log', '--format=%x00%H %cI', '--name-only', '--relative', '--', '.');
    shallow = shallowCommits(root);
  } catch {
    // No git on this machine, or no repository here: a page then shows no date.
    return dates;
  }
  // The newest commit comes first.
  for (const commit of output.split('\0').slice(1)) {
    const [head = '', ...files] = commit.split('\n').filter(Boolean);
    const [hash = '', date = ''] = head.split(' ');
    // To a commit without its parents every file seems new.
    const told = shallow.has(hash) ? null : date;
    for (const file of files) dates[file] = { first: told, last: dates[file]?.last ?? told };
  }
  return dates;
}

/** The commits at which a shallow clone ends. */
function shallowCommits(root: string): ReadonlySet<string> {
  const file = resolve(root, git(root, 'rev-parse', '--git-path', 'shallow').trim());
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
}

function git(root: string, ...options: string[]): string {
  return execFileSync('git', ['-C', root, ...options], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 });
}
