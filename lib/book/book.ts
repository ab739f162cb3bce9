import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadManuscript } from './load';
import type { Book } from './model';
import { sortProblems, type Problem } from './problems';
import { resolveBook } from './resolve';

/** What reading a manuscript gives: the book and every mistake that was seen on the way. */
export interface Reading {
  book: Book;
  /** False when `book.yaml` itself cannot be used; `book` then holds just what could be read, for the checker. */
  usable: boolean;
  problems: readonly Problem[];
}

const readings = new Map<string, { stamp: string; reading: Reading }>();

/**
 * The one door to the manuscript: reads, parses, collects and resolves it, and keeps the frozen result until a file changes.
 * @param directory the manuscript's folder.
 * @param watch false where the files are known to stay as they are (a built site): they are then not looked at again.
 */
export function loadBook(directory: string, watch = true): Reading {
  const root = resolve(directory);
  const known = readings.get(root);
  if (known && !watch) return known.reading;
  const stamp = stampOf(root);
  if (known?.stamp === stamp) return known.reading;
  const manuscript = loadManuscript(root);
  const { book, problems } = resolveBook(manuscript);
  const reading: Reading = Object.freeze({ book, usable: manuscript.file !== null, problems: Object.freeze(sortProblems([...manuscript.problems, ...problems])) });
  readings.set(root, { stamp, reading });
  return reading;
}

/** Changes whenever a text file of the manuscript is written, added or removed. */
function stampOf(root: string): string {
  const folders = ['chapters', 'appendices'].filter((folder) => existsSync(join(root, folder)));
  const names = ['book.yaml', 'welcome.mdx', 'welcome.md', ...folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))];
  return names
    .map((name) => {
      const stat = statSync(join(root, name), { throwIfNoEntry: false });
      return stat ? `${name}:${stat.mtimeMs}:${stat.size}` : name;
    })
    .join('\n');
}
