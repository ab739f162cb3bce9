import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listChapters, repeatedSlugs, unknownSteps, type Listed } from './listing';
import type { SourceFile } from './model';
import { didYouMean } from './nearest';
import { problem, warning, type Problem } from './problems';
import { bookSchema, type BookFile } from './schema';
import { readSource } from './source';
import { readYaml } from './yaml';

/** Step 1: the files of a manuscript as they were read, in the order of `book.yaml`, before anything is parsed. */
export interface Manuscript {
  root: string;
  file: BookFile | null;
  /** The order of chapters as far as `book.yaml` could be read; lets the checker go on where `file` is null. */
  listed: { chapters: string[]; appendices: string[] };
  /** By slug; only slugs that `book.yaml` names and whose file exists. */
  chapters: Map<string, SourceFile>;
  appendices: Map<string, SourceFile>;
  welcome: SourceFile | null;
  problems: Problem[];
}

/** Reads `book.yaml`, the welcome page and every chapter file. Nothing throws: what is missing or wrong is a problem. */
export function loadManuscript(directory: string): Manuscript {
  const root = resolve(directory);
  const manuscript: Manuscript = { root, file: null, listed: { chapters: [], appendices: [] }, chapters: new Map(), appendices: new Map(), welcome: null, problems: [] };
  const yamlPath = join(root, 'book.yaml');
  if (!existsSync(yamlPath)) {
    manuscript.problems.push(problem({ file: 'book.yaml', line: 1, column: 1 }, 'missing-file', 'Unexpected absence of book.yaml, expected a title and parts', existsSync(root) ? undefined : `there is no folder ${directory}`));
    return takeUnlisted(manuscript);
  }
  const text = readFileSync(yamlPath, 'utf8');
  const reading = readYaml(text, bookSchema, 'book.yaml');
  manuscript.file = reading.value;
  manuscript.problems.push(...reading.problems);
  const listed = listChapters(text);
  manuscript.problems.push(...repeatedSlugs(listed));
  const taken = new Set(listed.map(({ folder, slug }) => `${folder}/${slug}`));
  for (const { slug, folder, place } of listed) {
    if (manuscript.listed[folder].includes(slug)) continue;
    manuscript.listed[folder].push(slug);
    const source = readFirst(root, [`${folder}/${slug}.mdx`, `${folder}/${slug}.md`], manuscript.problems);
    if (source) manuscript[folder].set(slug, source);
    else manuscript.problems.push(problem(place, 'missing-file', `Unexpected chapter \`${slug}\` without a file, expected ${folder}/${slug}.mdx`, didYouMean(slug, namesIn(root, folder).map((name) => name.replace(/\.mdx?$/, '')).filter((name) => !taken.has(`${folder}/${name}`)))));
  }
  manuscript.welcome = readFirst(root, ['welcome.mdx', 'welcome.md'], manuscript.problems);
  manuscript.problems.push(...unknownSteps(text, reading.value, listed));
  if (reading.value === null) return takeUnlisted(manuscript);
  manuscript.problems.push(...unlistedFiles(manuscript).map(({ folder, name }) => warning({ file: `${folder}/${name}`, line: 1, column: 1 }, 'unlisted-file', `Unexpected file that book.yaml does not list, expected its slug under ${folder}`)));
  return manuscript;
}

/** Where `book.yaml` cannot be used nobody can say which files belong to the book: all are checked. */
function takeUnlisted(manuscript: Manuscript): Manuscript {
  for (const { folder, name } of unlistedFiles(manuscript)) {
    const slug = name.replace(/\.mdx?$/, '');
    const source = readFirst(manuscript.root, [`${folder}/${name}`], manuscript.problems);
    if (!source) continue;
    manuscript[folder].set(slug, source);
    manuscript.listed[folder].push(slug);
  }
  manuscript.welcome ??= readFirst(manuscript.root, ['welcome.mdx', 'welcome.md'], manuscript.problems);
  return manuscript;
}

function readFirst(root: string, paths: readonly string[], problems: Problem[]): SourceFile | null {
  for (const path of paths) {
    const reading = readSource(root, path);
    if (reading) {
      problems.push(...reading.problems);
      return reading.source;
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
