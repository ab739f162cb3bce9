import type { Book, Chapter, Facts, SourceFile } from '../model';

/** The addresses that the text of a page needs; the pipeline itself knows nothing of the site's URLs. */
export interface Addresses {
  chapter(chapter: Chapter, fragment?: string): string;
  welcome(fragment?: string): string;
  /** A page or asset by its path from the site's root. */
  site(path: string, fragment?: string): string;
  /** A figure by its path from the manuscript's root. */
  file(path: string): string;
}

/** What is known of the page while its markup is made. */
export interface Page {
  book: Book;
  source: SourceFile;
  /** Null on the welcome page. */
  chapter: Chapter | null;
  addresses: Addresses;
  /** Of a text that is neither a chapter's nor the welcome page's. */
  facts?: Facts;
  /** Formulas carry their TeX as `alttext`, for readers that do not show MathML. */
  alttext?: boolean;
}
