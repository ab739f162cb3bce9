import { makeFinder, nameKey } from '../glossary/finder';
import type { Chapter, IndexEntry, Section } from '../model';
import { levelsOf } from './marks';

interface Draft {
  name: string;
  places: IndexEntry['places'][number][];
  children: Map<string, Draft>;
}

/** The book's index from the marks of all chapters: entries by their letters, places in reading order, one for each section. */
export function indexOf(chapters: readonly Chapter[], language: string): IndexEntry[] {
  const drafts = new Map<string, Draft>();
  for (const chapter of chapters) {
    if (chapter.facts.indexMarks.length === 0) continue;
    const sections = new Map(chapter.facts.sections.map((section) => [section.id, section]));
    const defines = definitionsOf(chapter);
    for (const { entry, id, section } of chapter.facts.indexMarks) {
      const [name = '', ...rest] = levelsOf(entry);
      const child = rest.join(', ');
      if (name === '') continue;
      const place = { chapter, section: sections.get(section) ?? null, id, main: isDefined(name, child, section, defines) };
      const draft = open(drafts, name);
      add(child === '' ? draft : open(draft.children, child), place);
    }
  }
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true, ignorePunctuation: true });
  return finished(drafts, collator);
}

function open(drafts: Map<string, Draft>, name: string): Draft {
  const draft = drafts.get(name) ?? { name, places: [], children: new Map<string, Draft>() };
  drafts.set(name, draft);
  return draft;
}

function add({ places }: Draft, place: Draft['places'][number]): void {
  if (!places.some(({ chapter, section }) => chapter === place.chapter && section === place.section)) places.push(place);
}

function finished(drafts: ReadonlyMap<string, Draft>, collator: Intl.Collator): IndexEntry[] {
  const entries = [...drafts.values()].map(({ name, places, children }): IndexEntry => Object.freeze({ name, places: Object.freeze(places), children: Object.freeze(finished(children, collator)) }));
  return entries.sort((a, b) => collator.compare(a.name, b.name) || (a.name < b.name ? -1 : 1));
}

/** What the definition boxes of a chapter define, each with the id of its `##` section. */
function definitionsOf({ facts }: Chapter): { title: string; section: string }[] {
  const major = facts.sections.filter(({ depth }) => depth <= 2);
  const around = (line: number): Section | undefined => major.findLast((section) => section.line <= line);
  return facts.anchors.filter(({ kind }) => kind === 'dfn').map(({ title, line }) => ({ title, section: around(line)?.id ?? '' }));
}

/** A box defines what its title names: "Goodput and effective training time ratio" defines both. */
function isDefined(name: string, child: string, section: string, definitions: readonly { title: string; section: string }[]): boolean {
  const near = definitions.filter((definition) => definition.section === section);
  if (child !== '') return near.some(({ title }) => nameKey(title) === nameKey(`${name} ${child}`));
  return near.length > 0 && near.some(({ title }) => makeFinder([{ id: name, name }]).all(title).length > 0);
}
