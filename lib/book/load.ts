import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readBibFiles, type BibFile } from './citations/bib-files';
import { readMacros, type MacroReading } from './macros';
import { decodeText } from './decode';
import { listChapters, repeatedSlugs, unknownSteps, type Listed } from './listing';
import type { SourceFile } from './model';
import { readGlossary, type WrittenGlossary } from './glossary/load';
import { didYouMean, nearest } from './nearest';
import { passagesOf, type PartPassages } from './passages';
import { problem, warning, type Problem } from './problems';
import { loadQuizzes, type QuizFile } from './quizzes/load';
import { bookSchema, type BookFile } from './schema';
import { readSource } from './source';
import { readYaml } from './yaml';

/** Step 1: the files of a manuscript as they were read, in the order of `book.yaml`, before anything is parsed. */
export interface Manuscript {
  root: string;
  file: BookFile | null;
  /** The same without its mistakes, for the checker. */
  salvaged: BookFile | null;
  /** What parts say of themselves, in the order of `salvaged.parts`. */
  passages: PartPassages[];
  /** The order of chapters as far as `book.yaml` could be read; lets the checker go on where `file` is null. */
  listed: { chapters: string[]; appendices: string[] };
  /** By slug; only slugs that `book.yaml` names and whose file exists. */
  chapters: Map<string, SourceFile>;
  appendices: Map<string, SourceFile>;
  welcome: SourceFile | null;
  glossary: WrittenGlossary;
  /** Every .bib file at the root. */
  bibFiles: BibFile[];
  /** Line of `citation_style` in book.yaml. */
  styleLine: number;
  macros: MacroReading;
  quizzes: QuizFile[];
  problems: Problem[];
}

/** Reads `book.yaml`, the welcome page and every chapter file. Nothing throws: what is missing or wrong is a problem. */
export function loadManuscript(directory: string): Manuscript {
  const root = resolve(directory);
  const { files: bibFiles, problems } = readBibFiles(root);
  const manuscript: Manuscript = { root, file: null, salvaged: null, passages: [], listed: { chapters: [], appendices: [] }, chapters: new Map(), appendices: new Map(), welcome: null, glossary: readGlossary(root), bibFiles, styleLine: 1, macros: readMacros(root), quizzes: loadQuizzes(root), problems };
  manuscript.problems.push(...manuscript.glossary.problems, ...manuscript.macros.problems);
  const yamlPath = join(root, 'book.yaml');
  if (!existsSync(yamlPath)) {
    manuscript.problems.push(problem({ file: 'book.yaml', line: 1, column: 1 }, 'missing-file', 'Unexpected absence of book.yaml, expected a title and parts', existsSync(root) ? undefined : `there is no folder ${directory}`));
    return takeUnlisted(manuscript);
  }
  const { text, problems: coding } = decodeText(readFileSync(yamlPath), 'book.yaml');
  manuscript.problems.push(...coding);
  const reading = readYaml(text, bookSchema, 'book.yaml');
  manuscript.file = reading.value;
  manuscript.styleLine = text.split(/^citation_style/m)[0]?.split('\n').length ?? 1;
  manuscript.salvaged = reading.salvaged;
  manuscript.passages = passagesOf(text, reading.salvaged?.parts ?? [], manuscript.macros);
  manuscript.problems.push(...reading.problems);
  const listed = listChapters(text);
  manuscript.problems.push(...repeatedSlugs(listed));
  const meant = new Map<string, string>();
  const taken = new Set(listed.map(({ folder, slug }) => `${folder}/${slug}`));
  for (const { slug, folder, place } of listed) {
    if (manuscript.listed[folder].includes(slug)) continue;
    manuscript.listed[folder].push(slug);
    const source = readFirst(manuscript, [`${folder}/${slug}.mdx`, `${folder}/${slug}.md`]);
    if (source) {
      manuscript[folder].set(slug, source);
      continue;
    }
    const free = namesIn(root, folder).map((name) => name.replace(/\.mdx?$/, '')).filter((name) => !taken.has(`${folder}/${name}`));
    manuscript.problems.push(problem(place, 'missing-file', `Unexpected chapter \`${slug}\` without a file, expected ${folder}/${slug}.mdx`, didYouMean(slug, free)));
    const near = nearest(slug, free);
    if (near !== undefined) meant.set(`${folder}/${slug}`, near);
  }
  takeMeant(manuscript, meant);
  manuscript.welcome = readFirst(manuscript, ['welcome.mdx', 'welcome.md']);
  manuscript.problems.push(...unknownSteps(text, reading.salvaged, listed.map((item) => ({ ...item, slug: meant.get(`${item.folder}/${item.slug}`) ?? item.slug }))));
  if (reading.salvaged === null) return takeUnlisted(manuscript);
  manuscript.problems.push(...unlistedFiles(manuscript).map(({ folder, name }) => warning({ file: `${folder}/${name}`, line: 1, column: 1 }, 'unlisted-file', `Unexpected file that book.yaml does not list, expected its slug under ${folder}`)));
  return manuscript;
}

/** A mistyped name is one mistake: the file that was most likely meant stands in its place, so that what points there is not told too. */
function takeMeant(manuscript: Manuscript, meant: ReadonlyMap<string, string>): void {
  const book = manuscript.salvaged;
  const right = (folder: Listed['folder']) => (slug: string) => meant.get(`${folder}/${slug}`) ?? slug;
  for (const [name, near] of meant) {
    const folder = name.startsWith('chapters/') ? 'chapters' : 'appendices';
    const source = readFirst(manuscript, [`${folder}/${near}.mdx`, `${folder}/${near}.md`]);
    if (source) manuscript[folder].set(near, source);
  }
  for (const folder of ['chapters', 'appendices'] as const) manuscript.listed[folder] = manuscript.listed[folder].map(right(folder));
  if (!book) return;
  const inChapters = right('chapters');
  manuscript.salvaged = { ...book, opening: book.opening.map(inChapters), parts: book.parts.map((part) => ({ ...part, chapters: part.chapters.map(inChapters) })), closing: book.closing.map(inChapters), appendices: book.appendices.map(right('appendices')) };
}

/** Where `book.yaml` cannot be used nobody can say which files belong to the book: all are checked. */
function takeUnlisted(manuscript: Manuscript): Manuscript {
  for (const { folder, name } of unlistedFiles(manuscript)) {
    const slug = name.replace(/\.mdx?$/, '');
    const source = readFirst(manuscript, [`${folder}/${name}`]);
    if (!source) continue;
    manuscript[folder].set(slug, source);
    manuscript.listed[folder].push(slug);
  }
  manuscript.welcome ??= readFirst(manuscript, ['welcome.mdx', 'welcome.md']);
  return manuscript;
}

function readFirst({ root, macros, problems }: Manuscript, paths: readonly string[]): SourceFile | null {
  for (const path of paths) {
    const reading = readSource(root, path);
    if (reading) {
      problems.push(...reading.problems);
      return macros.withMacros(reading.source);
    }
  }
  return null;
}

/** Chapter files that no list names; each would silently stay out of the book. */
function unlistedFiles({ root, ...manuscript }: Manuscript): { folder: Listed['folder']; name: string }[] {
  return (['chapters', 'appendices'] as const).flatMap((folder) =>
    namesIn(root, folder)
      .filter((name) => !manuscript[folder].has(name.replace(/\.mdx?$/, '')))
      .map((name) => ({ folder, name })),
  );
}

function namesIn(root: string, folder: Listed['folder']): string[] {
  const directory = join(root, folder);
  return existsSync(directory) ? readdirSync(directory).sort().filter((name) => /\.mdx?$/.test(name)) : [];
}
