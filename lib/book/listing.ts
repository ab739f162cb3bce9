import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import { didYouMean } from './nearest';
import { problem, type Place, type Problem } from './problems';
import type { BookFile } from './schema';

/** A slug of `book.yaml` and the place where it stands. */
export interface Listed {
  slug: string;
  folder: 'chapters' | 'appendices';
  place: Place;
}

/** Every slug of book.yaml with its place, also when other keys of the file are wrong, so that one run reports all. */
export function listChapters(text: string, file: BookFile | null): Listed[] {
  const { document, place } = placed(text);
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

/** A chapter that stands twice would have two numbers and one address. */
export function repeatedSlugs(listed: readonly Listed[]): Problem[] {
  const first = new Map<string, Place>();
  return listed.flatMap(({ slug, folder, place }) => {
    const earlier = first.get(`${folder}/${slug}`);
    if (earlier) return [problem(place, 'duplicate-slug', `Unexpected second \`${slug}\`, expected each chapter once`, `it already stands at line ${earlier.line}`)];
    first.set(`${folder}/${slug}`, place);
    return [];
  });
}

/** Steps of reading paths that name no chapter of the book. */
export function unknownSteps(text: string, file: BookFile | null, listed: readonly Listed[]): Problem[] {
  const known = listed.filter(({ folder }) => folder === 'chapters').map(({ slug }) => slug);
  const { place } = placed(text);
  return (file?.paths ?? []).flatMap(({ steps }, path) =>
    steps.flatMap(({ chapter }, step) =>
      known.includes(chapter) ? [] : [problem(place(['paths', path, 'steps', step, 'chapter']), 'unknown-chapter', `Unexpected chapter \`${chapter}\`, expected one that book.yaml lists`, didYouMean(chapter, known))],
    ),
  );
}

/** A YAML text, and the place of any node of it by its path of keys. */
function placed(text: string): { document: Document; place: (path: (string | number)[]) => Place } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const place = (path: (string | number)[]): Place => {
    const node = document.getIn(path, true);
    const { line, col } = lines.linePos(isNode(node) && node.range ? node.range[0] : 0);
    return { file: 'book.yaml', line, column: col };
  };
  return { document, place };
}
