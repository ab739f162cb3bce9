import type { CslItem } from './model';

/** What a work takes from the volume that it names in `crossref`, where it does not say it itself. */
const inherited = ['editor', 'issued', 'publisher', 'publisher-place', 'volume', 'collection-title', 'ISBN', 'ISSN', 'event-title', 'event-place'];

/** Key of the volume that an entry names in `crossref`; undefined for one that stands alone. */
export function crossrefOf(text: string): string | undefined {
  return /[,{\s]crossref\s*=\s*[{"]\s*([^{}"\s]+)\s*[}"]/i.exec(text)?.[1];
}

/** A work with what its volume says for all that is in it, as BibTeX does. */
export function inherit(work: CslItem, volume: CslItem): CslItem {
  const taken = Object.fromEntries(inherited.flatMap((field) => (volume[field] === undefined ? [] : [[field, volume[field]]])));
  const container = volume['container-title'] ?? volume.title;
  return { ...taken, ...(container === undefined ? {} : { 'container-title': container }), ...work };
}

/** True for a part of a book of which nobody knows the book. */
export function lacksBook({ type, ...work }: CslItem): boolean {
  return (type === 'chapter' || type === 'paper-conference') && work['container-title'] === undefined;
}

/** A work that every style can write without a gap. BibTeX's `@inbook` has the title of the book itself. */
export function whole(work: CslItem, text: string): CslItem {
  if (!lacksBook(work)) return work;
  return { ...work, type: /^@\s*inbook\b/i.test(text) ? 'book' : 'article' };
}
