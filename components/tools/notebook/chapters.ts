import { pageOf } from '@/components/behaviours/reading-progress';
import { bookPath } from '@/components/behaviours/storage';
import type { ChapterMarks } from './markdown';
import { markedPages, readMarks } from './store';

/** Chapters that have marks, in the order of the book, which the sidebar of the page lists; those that the book no longer has come last. */
export function markedChapters(): ChapterMarks[] {
  const known = [...document.querySelectorAll<HTMLAnchorElement>('.sidebar-entries a')].map((link) => ({ page: pageOf(link.pathname), title: [...link.querySelectorAll('.entry-number, .entry-title')].map(({ textContent }) => textContent).join(' ').trim() }));
  const rank = (page: string) => {
    const at = known.findIndex((one) => one.page === page);
    return at < 0 ? known.length : at;
  };
  return markedPages()
    .sort((a, b) => rank(a) - rank(b))
    .map((page) => {
      const marks = readMarks(page);
      return { page, title: known[rank(page)]?.title ?? marks.title, url: `${bookPath()}/${page}`, marks };
    });
}

/** The book's title, as every page says it. */
export function bookTitle(): string {
  return document.querySelector('.site-title')?.textContent.trim() ?? document.title;
}
