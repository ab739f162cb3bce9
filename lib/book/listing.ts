import { Document, LineCounter, isNode, isScalar, isSeq, visit } from 'yaml';
import { didYouMean } from './nearest';
import { problem, type Place, type Problem } from './problems';
import type { BookFile } from './schema';
import { parseYaml } from './yaml';

/** A slug of `book.yaml` and the place where it stands. */
export interface Listed {
  slug: string;
  folder: 'chapters' | 'appendices';
  place: Place;
}

const lists: Readonly<Record<string, Listed['folder']>> = { opening: 'chapters', chapters: 'chapters', closing: 'chapters', appendices: 'appendices' };

/** Every slug of book.yaml with its place, wherever its list stands: a slip of syntax can move the lists, and one run still reports all. */
export function listChapters(text: string): Listed[] {
  const { document, at } = placed(text);
  const listed: Listed[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      const folder = isScalar(key) && typeof key.value === 'string' && Object.hasOwn(lists, key.value) ? lists[key.value] : undefined;
      if (folder === undefined || !isSeq(value)) return;
      for (const item of value.items) {
        if (isScalar(item) && typeof item.value === 'string' && /^[a-z0-9][a-z0-9_-]*$/.test(item.value)) listed.push({ slug: item.value, folder, place: at(item.range?.[0] ?? 0) });
      }
    },
  });
  return listed;
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
  const { document, at } = placed(text);
  const place = (path: (string | number)[]): Place => {
    const node = document.getIn(path, true);
    return at(isNode(node) && node.range ? node.range[0] : 0);
  };
  return (file?.paths ?? []).flatMap(({ steps }, path) =>
    steps.flatMap(({ chapter }, step) =>
      known.includes(chapter) ? [] : [problem(place(['paths', path, 'steps', step, 'chapter']), 'unknown-chapter', `Unexpected chapter \`${chapter}\`, expected one that book.yaml lists`, didYouMean(chapter, known))],
    ),
  );
}

function placed(text: string): { document: Document; at: (offset: number) => Place } {
  const { document, lines } = parseYaml(text) ?? { document: new Document(), lines: new LineCounter() };
  return {
    document,
    at: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { file: 'book.yaml', line, column: col };
    },
  };
}
