import type { Book, Facts } from '@/lib/book/model';
import { textsOf } from '@/lib/book/texts';

/** One text of the book with its facts, as every rule reads it. */
export interface CheckedPage {
  /** Path from the manuscript's root. */
  path: string;
  facts: Facts;
  welcome: boolean;
  /** False for a file that is missing or could not be parsed: nothing can be said of what it holds. */
  read: boolean;
}

/** Every text of the book: chapters, appendices, the texts of parts, questions, the definitions of the glossary, the welcome page. */
export function pagesOf(book: Book): CheckedPage[] {
  const definitions = [...book.glossary.values()];
  // One page, since they stand in one file.
  const glossary = definitions.slice(0, 1).map(({ source }) => ({ source, facts: together(definitions.map(({ facts }) => facts)) }));
  return [...textsOf(book), ...glossary].map(({ source: { path, body }, facts }) => ({ path, facts, welcome: path === book.welcome?.path, read: body !== '' && !facts.problems.some(({ rule }) => rule === 'unreadable') }));
}

/** The facts of several texts that stand in one file. */
function together(facts: readonly Facts[]): Facts {
  const all = <K extends keyof Facts>(name: K): Facts[K] => facts.flatMap((one): unknown => one[name]) as Facts[K];
  const names = Object.keys(facts[0] ?? {}) as (keyof Facts)[];
  return Object.fromEntries(names.map((name) => [name, name === 'words' ? 0 : all(name)])) as unknown as Facts;
}
