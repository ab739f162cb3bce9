import { join } from 'node:path';
import { diskCache } from '../disk-cache';
import type { Facts, Term } from '../model';
import { pipelineVersion } from '../pipeline-version';
import { hashOf } from '../source';
import { makeFinder, type Finder, type Found } from './finder';

/** A mark in the text of a chapter: the first use of a term in a section. */
export interface TermMark extends Found {
  section: string;
}

type Glossary = ReadonlyMap<string, Pick<Term, 'id' | 'name' | 'aliases'>>;

const finders = new WeakMap<Glossary, Finder>();

/** The finder of a glossary, made once. */
export function finderOf(glossary: Glossary): Finder {
  const known = finders.get(glossary);
  if (known) return known;
  const finder = makeFinder([...glossary.values()].flatMap(({ id, name, aliases }) => [name, ...aliases].map((form) => ({ id, name: form }))));
  finders.set(glossary, finder);
  return finder;
}

/** First uses in the text of one section; a term that the author marks there is left to that mark. */
export function firstUses(finder: Finder, { text, terms }: Pick<Facts['prose'][number], 'text' | 'terms'>): Found[] {
  const seen = new Set(terms.map(({ name }) => finder.byName(name)));
  return finder.all(text).filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Hundreds of terms in megabytes of text are the slowest step of a check that parses nothing anew. */
const cache = diskCache<readonly TermMark[]>(join('.next', 'cache', 'book', 'marks'), 400);

const marked = new WeakMap<Facts, { glossary: Glossary; marks: readonly TermMark[] }>();

/** All marks of a file, those that the author forced included (they stand at no offset). */
export function marksOf(facts: Facts, glossary: Glossary): readonly TermMark[] {
  if (glossary.size === 0) return [];
  const known = marked.get(facts);
  if (known?.glossary === glossary) return known.marks;
  const key = hashOf(`${namesKey(glossary)}:${JSON.stringify(facts.prose)}`);
  let marks = cache.read(key);
  if (marks === undefined) cache.write(key, (marks = findMarks(facts, finderOf(glossary))));
  marked.set(facts, { glossary, marks });
  return marks;
}

function findMarks({ prose: sections }: Facts, finder: Finder): readonly TermMark[] {
  return sections.flatMap((prose) => {
    const forced = prose.terms.flatMap(({ name }) => finder.byName(name) ?? []).map((id) => ({ id, start: -1, end: -1 }));
    return [...forced, ...firstUses(finder, prose)].map((found) => ({ ...found, section: prose.section }));
  });
}

const keys = new WeakMap<Glossary, string>();

/** The same for glossaries that mark the same words. */
function namesKey(glossary: Glossary): string {
  const known = keys.get(glossary);
  if (known !== undefined) return known;
  const key = hashOf(JSON.stringify([pipelineVersion(), [...glossary.values()].map(({ id, name, aliases }) => [id, name, aliases])]));
  keys.set(glossary, key);
  return key;
}

/** All of the glossary that shows in the markup of a page: where its marks stand and to which terms they lead; not what those mean. */
export function termsIn(facts: Facts, glossary: Glossary, running: boolean): unknown {
  const forced = facts.prose.flatMap(({ terms }) => terms.map(({ name }) => finderOf(glossary).byName(name)));
  return [forced, running && marksOf(facts, glossary)];
}
