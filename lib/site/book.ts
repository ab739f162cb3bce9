import { loadBook, stampOf, type Reading } from '@/lib/book/book';
import type { Book, Chapter } from '@/lib/book/model';
import { formatProblem, hasErrors } from '@/lib/book/problems';

const development = process.env.NODE_ENV === 'development';

/** Folder of the manuscript. */
export function manuscriptFolder(): string {
  return process.env['SITE_CONTENT_DIR'] ?? 'content';
}

/** The stamp of the manuscript as it stands, without reading it. */
export function currentStamp(): string {
  return stampOf(manuscriptFolder());
}

/** The manuscript as it stands, with its problems; in development it is looked at again on each call. */
export function readBook(): Reading {
  return loadBook(manuscriptFolder(), development);
}

/**
 * The book that this site shows.
 * @throws with every message of the checker when a production build is asked to show a manuscript with errors.
 */
export function siteBook(): Book {
  const { book, problems } = readBook();
  if (!development && hasErrors(problems)) throw new Error(`The manuscript has problems:\n${problems.map(formatProblem).join('\n')}`);
  return book;
}

/** The chapter or appendix of an address, or null. */
export function findChapter(kind: Chapter['kind'], slug: string): Chapter | null {
  const book = siteBook();
  return (kind === 'chapter' ? book.chapters : book.appendices).find((chapter) => chapter.slug === slug) ?? null;
}
