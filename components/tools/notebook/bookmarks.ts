import { make } from '@/components/behaviours/make';
import { say } from '../toast';
import type { Heading } from './chapter-text';
import type { PageMarks } from './page-marks';
import { LONGEST_TITLE } from './schema';
import { changeMarks, readMarks } from './store';

/** Puts a button beside every heading that bookmarks its section, and shows which are bookmarked. */
export function showBookmarks({ page, text }: PageMarks): void {
  const kept = new Set(readMarks(page).bookmarks.map(({ section }) => section));
  for (const heading of text().headings) {
    const { element, id, title } = heading;
    let button = element.querySelector<HTMLButtonElement>('.bookmark-button');
    if (!button) {
      button = make('button', { type: 'button', class: 'bookmark-button', 'aria-label': `Bookmark: ${title}` });
      button.addEventListener('click', () => toggleBookmark(page, heading));
      element.append(button);
    }
    button.setAttribute('aria-pressed', String(kept.has(id)));
  }
}

/** Bookmarks a section, or takes the bookmark away. @param heading null for the beginning of the chapter. */
export function toggleBookmark(page: string, heading: Heading | null): void {
  const [section, title] = [heading?.id ?? '', heading?.title.slice(0, LONGEST_TITLE) ?? 'Beginning of the chapter'];
  const before = readMarks(page);
  const isKept = before.bookmarks.some((bookmark) => bookmark.section === section);
  changeMarks(page, (marks) => ({
    ...marks,
    title: document.querySelector<HTMLElement>('[data-chapter-title]')?.dataset['chapterTitle'] ?? document.title,
    bookmarks: isKept ? marks.bookmarks.filter((bookmark) => bookmark.section !== section) : [...marks.bookmarks, { section, heading: title, position: heading?.start ?? 0, created: new Date().toISOString() }],
  }));
  say(isKept ? `Bookmark removed: ${title}` : `Bookmarked: ${title}`, () => changeMarks(page, (marks) => ({ ...marks, bookmarks: before.bookmarks })));
}
