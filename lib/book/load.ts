import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { SourceFile } from './model';
import { problem, warning, type Place, type Problem } from './problems';
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
    manuscript.problems.push(problem({ file: 'book.yaml', line: 1, column: 1 }, 'missing-file', `Unexpected absence of book.yaml in ${directory}, expected a title and parts`));
    return manuscript;
  }
  const text = readFileSync(yamlPath, 'utf8');
  const reading = readYaml(text, bookSchema, 'book.yaml');
  manuscript.file = reading.value;
  manuscript.problems.push(...reading.problems);
  const listed = listChapters(text, reading.value);
  manuscript.problems.push(...repeatedSlugs(listed));
  for (const { slug, folder, place } of listed) {
    manuscript.listed[folder].push(slug);
    const source = readFirst(root, [`${folder}/${slug}.mdx`, `${folder}/${slug}.md`], manuscript.problems);
    if (source) manuscript[folder].set(slug, source);
    else manuscript.problems.push(problem(place, 'missing-file', `Unexpected chapter \`${slug}\` without a file, expected ${folder}/${slug}.mdx`));
  }
  manuscript.welcome = readFirst(root, ['welcome.mdx', 'welcome.md'], manuscript.problems);
  manuscript.problems.push(...unlistedFiles(root, manuscript));
  return manuscript;
}

interface Listed {
  slug: string;
  folder: 'chapters' | 'appendices';
  place: Place;
}

/** Every slug of book.yaml with its place, also when other keys of the file are wrong, so that one run reports all. */
function listChapters(text: string, file: BookFile | null): Listed[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const place = (path: (string | number)[]): Place => {
    const node = document.getIn(path, true);
    const { line, col } = lines.linePos(isNode(node) && node.range ? node.range[0] : 0);
    return { file: 'book.yaml', line, column: col };
  };
  const slugs = (path: (string | number)[]) => {
    const list = document.getIn(path);
    const length = typeof list === 'object' && list !== null && 'items' in list && Array.isArray(list.items) ? list.items.length : 0;
    return Array.from({ length }, (_, index) => ({ slug: document.getIn([...path, index]), place: place([...path, index]) }));
  };
  const parts = file ? file.parts.length : slugs(['parts']).length;
  const chapters = [slugs(['opening']), ...Array.from({ length: parts }, (_, index) => slugs(['parts', index, 'chapters'])), slugs(['closing'])].flat();
  const listed = (folder: Listed['folder']) => (item: { slug: unknown; place: Place }): Listed[] =>
    typeof item.slug === 'string' && /^[a-z0-9][a-z0-9_-]*$/.test(item.slug) ? [{ slug: item.slug, folder, place: item.place }] : [];
  return [...chapters.flatMap(listed('chapters')), ...slugs(['appendices']).flatMap(listed('appendices'))];
}

function repeatedSlugs(listed: readonly Listed[]): Problem[] {
  const first = new Map<string, Place>();
  return listed.flatMap(({ slug, folder, place }) => {
    const earlier = first.get(`${folder}/${slug}`);
    if (earlier) return [problem(place, 'duplicate-slug', `Unexpected second \`${slug}\`, expected each chapter once`, `it already stands at line ${earlier.line}`)];
    first.set(`${folder}/${slug}`, place);
    return [];
  });
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

/** A chapter file that no list names would silently stay out of the book. */
function unlistedFiles(root: string, manuscript: Manuscript): Problem[] {
  return (['chapters', 'appendices'] as const).flatMap((folder) => {
    const directory = join(root, folder);
    if (!existsSync(directory)) return [];
    return readdirSync(directory)
      .filter((name) => /\.mdx?$/.test(name) && !manuscript[folder].has(name.replace(/\.mdx?$/, '')))
      .map((name) => warning({ file: `${folder}/${name}`, line: 1, column: 1 }, 'unlisted-file', `Unexpected file that book.yaml does not list, expected its slug under ${folder}`));
  });
}
