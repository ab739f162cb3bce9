import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readHistory } from '@/lib/book/history';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'history-'));
  folders.push(made);
  return made;
}

function git(root: string, date: string, ...options: string[]): void {
  execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...options], { stdio: 'ignore', env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } });
}

/** A manuscript below a repository's root, with a commit for each date that writes these files. */
function repository(commits: Readonly<Record<string, readonly string[]>>): string {
  const root = folder();
  git(root, '', 'init', '--quiet');
  mkdirSync(join(root, 'book', 'chapters'), { recursive: true });
  for (const [date, files] of Object.entries(commits)) {
    for (const file of files) writeFileSync(join(root, file), date);
    git(root, date, 'add', '--all');
    git(root, date, 'commit', '--quiet', '--message', 'x');
  }
  return root;
}

const days = { first: '2026-01-01T10:00:00+00:00', second: '2026-02-02T10:00:00+01:00', third: '2026-03-03T10:00:00+00:00' };
const commits = { [days.first]: ['book/chapters/a.mdx', 'README.md'], [days.second]: ['book/chapters/b.mdx'], [days.third]: ['book/chapters/a.mdx', 'README.md'] };

describe('the history of a manuscript', () => {
  it('tells when each file came and when it last changed', () => {
    expect(readHistory(join(repository(commits), 'book'))).toEqual({
      'chapters/a.mdx': { first: days.first, last: days.third },
      'chapters/b.mdx': { first: days.second, last: days.second },
    });
  });

  it('tells nothing where a shallow clone ends: there every file would seem new', () => {
    const origin = repository(commits);
    const clone = (depth: string) => {
      const root = folder();
      git(root, '', 'clone', '--quiet', '--depth', depth, `file://${origin}`, '.');
      return readHistory(join(root, 'book'));
    };
    expect(clone('1')).toEqual({ 'chapters/a.mdx': { first: null, last: null }, 'chapters/b.mdx': { first: null, last: null } });
    expect(clone('2')).toEqual({ 'chapters/a.mdx': { first: null, last: days.third }, 'chapters/b.mdx': { first: null, last: null } });
  });

  it('is empty without a repository', () => {
    expect(readHistory(folder())).toEqual({});
  });
});
