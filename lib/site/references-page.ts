import type { Book } from '@/lib/book/model';
import { workId, type CitingPlace, type Work } from '@/lib/book/citations/model';
import { routes } from './routes';

/** One entry of the list of references as the page shows it. */
export interface ReferenceEntry {
  id: string;
  /** `[3]`, or empty. */
  label: string;
  html: string;
  places: { url: string; text: string; title: string }[];
}

/** The list of references, in groups by letter where it is long and in the order of names. */
export interface ReferencesPageData {
  works: number;
  numeric: boolean;
  groups: { letter: string; id: string; entries: ReferenceEntry[] }[];
}

/** A list that is shorter is seen at a glance. */
const LEAST_FOR_LETTERS = 24;

/** What the page of references shows, as data. */
export function referencesPageData({ bibliography: { works, numeric } }: Book): ReferencesPageData {
  const all = [...works.values()];
  const byLetter = !numeric && all.length >= LEAST_FOR_LETTERS;
  const groups: ReferencesPageData['groups'] = [];
  for (const work of all) {
    const letter = byLetter ? work.letter : '';
    let group = groups.find((candidate) => candidate.letter === letter);
    if (!group) groups.push((group = { letter, id: letter === '#' ? 'other' : letter.toLowerCase(), entries: [] }));
    group.entries.push(entryOf(work));
  }
  return { works: all.length, numeric, groups };
}

function entryOf({ key, label, html, citedIn }: Work): ReferenceEntry {
  return { id: workId(key), label, html, places: citedIn.map(placeOf) };
}

function placeOf({ chapter, number, title, section }: CitingPlace): ReferenceEntry['places'][number] {
  if (chapter === null) return { url: routes.welcome(section ?? undefined), text: 'Welcome', title: title || 'Welcome' };
  return { url: routes.chapter(chapter, section ?? undefined), text: number, title: title === chapter.title ? title : `${title} (${chapter.title})` };
}
