import type { Book, IndexEntry } from '@/lib/book/model';
import { byLetter, printed, type LetterGroup } from '@/lib/book/letters';
import { passageLink, type PassageLink } from './passages';

/** An entry of the index with the addresses of its places. */
export interface IndexLine {
  name: string;
  places: readonly (PassageLink & { main: boolean })[];
  children: readonly IndexLine[];
}

/** The book's index by letters. */
export function indexLines({ index }: Book): LetterGroup<IndexLine>[] {
  return byLetter(index.map(lineOf), ({ name }) => name);
}

function lineOf({ name, places, children }: IndexEntry): IndexLine {
  return { name: printed(name), places: places.map((place) => ({ ...passageLink(place, place.id), main: place.main })), children: children.map(lineOf) };
}
