import GithubSlugger from 'github-slugger';
import type { MacroReading } from '../macros';
import type { Chapter, Passage, Term } from '../model';
import { didYouMean } from '../nearest';
import { problem, warning, type Problem } from '../problems';
import { definitionFacts, definitionSource } from './facts';
import { makeFinder, nameKey } from './finder';
import { definitionLoops } from './loops';
import { glossaryPath, type PlacedName, type WrittenGlossary, type WrittenTerm } from './load';
import { marksOf } from './terms';

/** The glossary before anybody knows where its terms are used. */
export interface Terms {
  terms: ReadonlyMap<string, Term>;
  problems: Problem[];
}

/** Gives every term its address and its relations. Names that mean two terms, or none, are problems. */
export function resolveTerms({ terms: written, lost, whole }: WrittenGlossary, language: string, macros: MacroReading): Terms {
  const problems: Problem[] = [];
  const named = new Map<string, { index: number } & PlacedName>();
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const sorted = [...written].sort((a, b) => collator.compare(a.term.name, b.term.name));
  for (const [index, { term, aliases }] of written.entries()) {
    for (const name of [term, ...aliases]) {
      const key = nameKey(name.name) ?? name.name;
      const earlier = named.get(key);
      if (!earlier) named.set(key, { index, ...name });
      // The same term with a hyphen and with a space is no mistake, only more than is needed.
      else if (earlier.index !== index || earlier.name === name.name) problems.push(problem(placeOf(name), 'duplicate-term', `Unexpected second \`${name.name}\`, expected each term and alias once`, `it already stands at line ${earlier.line}`));
    }
  }
  const slugger = new GithubSlugger();
  const ids = new Map(sorted.map((term) => [term, `term-${slugger.slug(term.term.name) || 'unnamed'}`]));
  const known = written.flatMap(({ term, aliases }) => [term.name, ...aliases.map(({ name }) => name)]);
  const finder = makeFinder(written.flatMap(({ term, aliases }, index) => [term, ...aliases].map(({ name }) => ({ id: String(index), name }))));
  const see = (term: WrittenTerm): string[] =>
    term.see.flatMap((name) => {
      const other = written[Number(finder.byName(name.name) ?? -1)];
      if (!other && whole && !lost.some((missing) => nameKey(missing) === nameKey(name.name))) problems.push(problem(placeOf(name), 'unknown-term', `Unexpected term \`${name.name}\`, expected one of this glossary`, didYouMean(name.name, known)));
      if (other === term) problems.push(warning(placeOf(name), 'duplicate-term', `Unexpected \`${name.name}\` as related to itself, expected another term`));
      return other && other !== term ? (ids.get(other) ?? []) : [];
    });
  const facts = definitionFacts(written, macros);
  const terms = new Map(
    sorted.map((term): [string, Term] => {
      const id = ids.get(term) ?? '';
      return [id, { id, name: term.term.name, aliases: term.aliases.map(({ name }) => name), see: [...new Set(see(term))], line: term.term.line, column: term.term.column, source: definitionSource(term, macros), facts: facts[written.indexOf(term)] ?? emptyFacts(), uses: [] }];
    }),
  );
  return { terms, problems: [...problems, ...definitionLoops(terms), ...[...terms.values()].flatMap(({ facts: { problems: own } }) => own)] };
}

/** Adds to every term where it is marked. Terms keep their order; chapters come in reading order. */
export function withUses(terms: ReadonlyMap<string, Term>, chapters: readonly Chapter[]): ReadonlyMap<string, Term> {
  const uses = new Map<string, Passage[]>();
  for (const chapter of chapters) {
    const sections = new Map(chapter.facts.sections.map((section) => [section.id, section]));
    for (const { id, section } of marksOf(chapter.facts, terms)) {
      const list = uses.get(id) ?? [];
      const passage = { chapter, section: sections.get(section) ?? null };
      const last = list.at(-1);
      if (last?.chapter !== chapter || last.section !== passage.section) list.push(passage);
      uses.set(id, list);
    }
  }
  return new Map([...terms].map(([id, term]) => [id, Object.freeze({ ...term, uses: Object.freeze(uses.get(id) ?? []) })]));
}

function placeOf({ line, column }: PlacedName) {
  return { file: glossaryPath, line, column };
}

function emptyFacts(): Term['facts'] {
  return { words: 0, sections: [], anchors: [], references: [], citations: [], links: [], images: [], code: [], diagrams: [], components: [], prose: [], indexMarks: [], lost: [], handwritten: [], problems: [] };
}
