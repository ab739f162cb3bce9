import type { Book } from '@/lib/book/model';
import { currentId, readPublishedIds } from '@/lib/book/published-ids';
import type { PassageLink } from '../passages';
import { guideSource } from './guide';
import { termSource } from './terms';
import { textSource } from './text';
import { workSource } from './works';

/** Something that a reference leads to. */
export interface Pointed {
  id: string;
  /** How a reference to it reads: "Figure 6.2". */
  label: string;
  title: string;
  /** Where it stands: "Chapter 6, Collective Communication". */
  within: string;
  url: string;
  /** The passages that refer to it, in reading order; none for what is listed with its uses at the end of the book. */
  uses: readonly PassageLink[];
  /** A piece of HTML of a few kilobytes that shows the thing itself; null where there is nothing to show. */
  html: () => string | null;
}

/** One kind of things that have ids. `ids` lists them all, for those who mistype one. */
export interface PointedSource {
  find: (book: Book, id: string) => Pointed | null;
  ids: (book: Book) => string[];
}

/** Asked in this order: the text, then what is listed at the end of the book, then the guide. */
const sources: readonly PointedSource[] = [textSource, termSource, workSource, guideSource];

/** What an id of the book means, whichever source knows it; an id that has a new name leads to that. */
export function pointedAt(book: Book, id: string): Pointed | null {
  const found = ask(book, id);
  if (found) return found;
  const current = currentId(id, readPublishedIds(book.root).renamed);
  return current === id ? null : ask(book, current);
}

/** Every id that {@link pointedAt} knows. */
export function pointedIds(book: Book): string[] {
  return sources.flatMap(({ ids }) => ids(book));
}

function ask(book: Book, id: string): Pointed | null {
  for (const { find } of sources) {
    const found = find(book, id);
    if (found) return found;
  }
  return null;
}
