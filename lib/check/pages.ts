import type { Book, Facts } from '@/lib/book/model';

/** One text of the book with its facts, as every rule reads it. */
export interface CheckedPage {
  /** Path from the manuscript's root. */
  path: string;
  facts: Facts;
  welcome: boolean;
  /** False for a file that is missing or could not be parsed: nothing can be said of what it holds. */
  read: boolean;
}

/** Every text of the book: chapters, appendices, the welcome page. */
export function pagesOf(book: Book): CheckedPage[] {
  const page = (path: string, body: string, facts: Facts, welcome: boolean): CheckedPage => ({ path, facts, welcome, read: body !== '' && !facts.problems.some(({ rule }) => rule === 'unreadable') });
  const chapters = [...book.chapters, ...book.appendices].map(({ source, facts }) => page(source.path, source.body, facts, false));
  return book.welcome ? [...chapters, page(book.welcome.path, book.welcome.body, book.welcome.facts, true)] : chapters;
}
