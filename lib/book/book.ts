import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { citationFiles } from './citations/bib-files';
import { diagramsStamp } from './diagrams';
import { loadManuscript } from './load';
import type { Book } from './model';
import { refreshPipelineVersion } from './pipeline-version';
import { sortProblems, type Problem } from './problems';
import { processWide } from './process-wide';
import { resolveBook } from './resolve';
import { hashOf } from './source';

/** What reading a manuscript gives: the book and every mistake that was seen on the way. */
export interface Reading {
  book: Book;
  /** False when `book.yaml` itself cannot be used; `book` then holds just what could be read, for the checker. */
  usable: boolean;
  problems: readonly Problem[];
  /** Another text whenever a file of the manuscript is another. */
  stamp: string;
}

const readings = processWide('readings', () => new Map<string, Reading>());

/**
 * The one door to the manuscript: reads, parses, collects and resolves it, and keeps the frozen result until a file changes.
 * @param directory the manuscript's folder.
 * @param watch false where the files are known to stay as they are (a built site): they are then not looked at again.
 */
export function loadBook(directory: string, watch = true): Reading {
  const root = resolve(directory);
  const known = readings.get(root);
  if (known && !watch) return known;
  const stamp = stampOf(root);
  if (known?.stamp === stamp) return known;
  const manuscript = loadManuscript(root);
  const { book, problems } = resolveBook(manuscript);
  const reading: Reading = Object.freeze({ book, usable: manuscript.file !== null, stamp, problems: Object.freeze(sortProblems([...manuscript.problems, ...problems])) });
  readings.set(root, reading);
  return reading;
}

/** Another text whenever a text file of the manuscript, or of the pipeline, is written, added or removed; looks at the files and reads none. */
export function stampOf(directory: string): string {
  const root = resolve(directory);
  // The manuscript is data beside the program, never part of it: the bundler must not follow these paths.
  const folders = ['chapters', 'appendices', 'quizzes'].filter((folder) => existsSync(join(/* turbopackIgnore: true */ root, folder)));
  const names = ['book.yaml', 'welcome.mdx', 'welcome.md', 'glossary.yaml', 'macros.yaml', 'published-ids.txt', ...citationFiles(root), ...folders.flatMap((folder) => readdirSync(join(/* turbopackIgnore: true */ root, folder)).map((name) => join(folder, name)))];
  const stamps = names.map((name) => {
    const stat = statSync(join(/* turbopackIgnore: true */ root, name), { throwIfNoEntry: false });
    return stat ? `${name}:${stat.mtimeMs}:${stat.size}` : name;
  });
  return hashOf([refreshPipelineVersion(), diagramsStamp(), ...stamps].join('\n'));
}
