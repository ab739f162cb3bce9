import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { loadBook } from '@/lib/book/book';
import type { Addresses } from '@/lib/book/markup/page';
import type { Book } from '@/lib/book/model';
import { hasErrors } from '@/lib/book/problems';
import { markdownBody } from '@/lib/export/markdown/body';

/** A manuscript that uses every construct of the contributor's guide, one inside the other where that is allowed. */
export const everyConstruct = fileURLToPath(new URL('every-construct', import.meta.url));

export const site = 'https://book.example/vol2';
const hash = (fragment: string | undefined) => (fragment ? `#${fragment}` : '');

/** The addresses of a site that is elsewhere. */
export const absolute: Addresses = {
  chapter: ({ kind, slug }, fragment) => `${site}/${kind === 'chapter' ? 'chapters' : 'appendices'}/${slug}${hash(fragment)}`,
  welcome: (fragment) => `${site}/${hash(fragment)}`,
  site: (path, fragment) => `${site}${path}${hash(fragment)}`,
  file: (path) => `${site}/manuscript/${path}`,
};

/** A manuscript without mistakes, read. */
export function bookOf(root: string): Book {
  const { book, problems } = loadBook(root);
  expect(hasErrors(problems), JSON.stringify(problems, null, 1)).toBe(false);
  return book;
}

/** A chapter or an appendix as Markdown. */
export function bodyOf(book: Book, slug: string): string {
  const chapter = [...book.chapters, ...book.appendices].find((candidate) => candidate.slug === slug);
  if (!chapter) throw new Error(`no chapter ${slug}`);
  return markdownBody({ book, source: chapter.source, chapter, addresses: absolute }, `${chapter.number}-`);
}
