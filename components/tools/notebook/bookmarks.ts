import { make } from '@/components/behaviours/make';
import { chapterTitle } from '@/components/behaviours/reading-progress';
import { say } from '../toast';
import type { Heading } from './chapter-text';
import type { PageMarks } from './page-marks';
import { reported } from './reported';
import { LONGEST_TITLE, type Marks } from './schema';
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
  const change = (bookmarks: (marks: Marks) => Marks['bookmarks']) =>
    reported(() => {
      changeMarks(page, (marks) => ({ ...marks, title: chapterTitle(), bookmarks: bookmarks(marks) }));
      return true;
    });
  const added = { section, heading: title, position: heading?.start ?? 0, created: new Date().toISOString() };
  const isDone = change(({ bookmarks }) => (isKept ? bookmarks.filter((bookmark) => bookmark.section !== section) : [...bookmarks, added]));
  if (isDone) say(isKept ? `Bookmark removed: ${title}` : `Bookmarked: ${title}`, () => void change(() => before.bookmarks));
}
