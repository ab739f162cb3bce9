import type { Book } from '@/lib/book/model';
import { workId, type CitingPlace, type Work } from '@/lib/book/citations/model';
import { passageLink } from './passages';
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

function placeOf(place: CitingPlace): ReferenceEntry['places'][number] {
  if (place.kind === 'welcome') return { url: routes.welcome(place.section ?? undefined), text: 'Welcome', title: 'Welcome' };
  if (place.kind === 'part') return { url: routes.part(place.part), text: place.part.label, title: place.part.title };
  if (place.kind === 'term') return { url: routes.glossary(place.id), text: 'Glossary', title: place.name };
  const { chapter } = place;
  const section = chapter.facts.sections.find(({ id }) => id === place.section) ?? null;
  const { url, number, title } = passageLink({ chapter, section });
  return { url, text: number, title: section ? `${title} (${chapter.title})` : title };
}
