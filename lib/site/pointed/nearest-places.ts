import { distance } from 'fastest-levenshtein';
import type { Book } from '@/lib/book/model';
import { pointedAt, pointedIds, type Pointed } from './pointed';

const MOST_PLACES = 5;
/** Longer than any id; the time of a comparison grows with it. */
const LONGEST_ID = 80;

/** What a mistyped or forgotten id may have meant, the likeliest first. */
export function nearestPlaces(book: Book, id: string): Pointed[] {
  const wanted = id.slice(0, LONGEST_ID).toLowerCase();
  return pointedIds(book)
    .map((known) => ({ known, edits: distance(wanted, known.toLowerCase()) - (known.includes(wanted) ? known.length : 0) }))
    .filter(({ known, edits }) => edits <= Math.ceil(Math.max(wanted.length, known.length) / 2))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, MOST_PLACES)
    .flatMap(({ known }) => pointedAt(book, known) ?? []);
}
