import type { Book, Chapter } from '@/lib/book/model';

/**
 * Who wrote the text of a chapter, as far as the manuscript says: its own authors, else the book's. A book with an edition note says that
 * its texts here are others than the author's, so only chapters that name their authors have any.
 */
export function writersOf({ about }: Pick<Book, 'about'>, { authors }: Pick<Chapter, 'authors'>): readonly string[] {
  if (authors.length > 0) return authors;
  return about.author && about.edition_note === undefined ? [about.author.name] : [];
}
