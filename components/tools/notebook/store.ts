import { keyOf, recallObject, remember } from '@/components/behaviours/storage';
import { marksIn, type Marks } from './schema';

const PREFIX = 'marks:';

/** Nothing of a note may be lost without a word: whoever changes something tells the reader when this is thrown. */
export class NotKept extends Error {
  override name = 'NotKept';
  constructor() {
    super('This browser has no room left for the book, or lets it keep nothing. Copy what you wrote before you leave the page.');
  }
}

/** Highlights and bookmarks of a page. */
export function readMarks(page: string): Marks {
  return marksIn(recallObject(PREFIX + page));
}

/**
 * Changes the marks of a page. What another tab has done meanwhile stays.
 * @throws NotKept when the browser does not keep it.
 */
export function changeMarks(page: string, change: (marks: Marks) => Marks): void {
  writeMarks(page, change(readMarks(page)));
  document.dispatchEvent(new Event('site-marks'));
}

/** @throws NotKept */
export function writeMarks(page: string, marks: Marks): void {
  const isEmpty = marks.highlights.length + marks.bookmarks.length === 0;
  if (!remember(PREFIX + page, isEmpty ? null : JSON.stringify(marks))) throw new NotKept();
}

/** Every page that has marks. */
export function markedPages(): string[] {
  return keptNames().flatMap((name) => (name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []));
}

/** The names of everything that is kept for this book. */
export function keptNames(): string[] {
  const prefix = keyOf('');
  try {
    return Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
  } catch {
    return [];
  }
}

/** Calls back when marks have changed, here or in another tab. */
export function onMarks(then: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(keyOf(PREFIX))) then();
  };
  document.addEventListener('site-marks', then);
  addEventListener('storage', listen);
  return () => {
    document.removeEventListener('site-marks', then);
    removeEventListener('storage', listen);
  };
}
