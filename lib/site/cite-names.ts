import type { Book, Chapter } from '@/lib/book/model';

/** Name of a chapter among the pages of citations: its slug, unless a chapter has the slug of this appendix. */
export function citeName({ chapters }: Book, { kind, slug }: Chapter): string {
  return kind === 'appendix' && chapters.some((chapter) => chapter.slug === slug) ? `appendix-${slug}` : slug;
}

/** The chapter or appendix of a name, or null. */
export function citedChapter(book: Book, name: string): Chapter | null {
  return [...book.chapters, ...book.appendices].find((chapter) => citeName(book, chapter) === name) ?? null;
}

/** Every name that {@link citedChapter} knows. */
export function citeNames(book: Book): string[] {
  return [...book.chapters, ...book.appendices].map((chapter) => citeName(book, chapter));
}
