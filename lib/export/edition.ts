import type { Book } from '@/lib/book/model';

/** What an export is made of: the book, and what is known of it besides. */
export interface Edition {
  book: Book;
  /** Address of the site's welcome page without a slash at its end; null where the site has no public address. */
  site: string | null;
  /** When the manuscript last changed, ISO 8601; null where git does not tell. */
  changed: string | null;
  /** Absolute path of the folder of files that the site serves as they are; the cover lies there. */
  publicFolder: string;
}

/** The day of the last change in long form, such as `November 24, 2026`; null where it is not known. */
export function longDay({ changed }: Pick<Edition, 'changed'>): string | null {
  return changed === null ? null : new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(changed));
}
