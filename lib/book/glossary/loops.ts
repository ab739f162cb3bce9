import type { Term } from '../model';
import { problem, type Problem } from '../problems';
import { finderOf } from './terms';
import { wordsOf } from './words';

/** A definition that has more words of its own than this explains something, whatever terms it uses. */
const FEW_WORDS = 3;

const functionWords = new Set('a an the of to in on at by for from with without and or nor not no as is are was were be been it its this that these those which who whose what when where than then see also same like such any all each every another other one some more most least less very kind sort type form word name term synonym short means meaning called known used'.split(' '));

/** Terms that are defined only by one another, in a circle: one problem for each circle, at the first of them. */
export function definitionLoops(terms: ReadonlyMap<string, Term>): Problem[] {
  const leansOn = new Map([...terms.values()].map((term) => [term.id, mentions(term, terms)]));
  const done = new Set<string>();
  return [...terms.values()].sort((a, b) => a.line - b.line).flatMap((term) => {
    const circle = circleFrom(term.id, leansOn, done);
    if (circle === null) return [];
    for (const id of circle) done.add(id);
    const names = circle.map((id) => `\`${terms.get(id)?.name ?? id}\``);
    const chain = names.length === 1 ? 'itself' : [...names.slice(1), names[0]].join(', that by ');
    const { file, line, column } = { file: term.source.path, ...term };
    return [problem({ file, line, column }, 'glossary-loop', `Unexpected definition of \`${term.name}\` by ${chain}, expected one that says what it is`, names.length === 1 ? undefined : `explain one of ${names.join(', ')} in other words`)];
  });
}

/** The terms that a definition of few other words names. */
function mentions({ facts }: Term, terms: ReadonlyMap<string, Term>): string[] {
  const named: string[] = [];
  let others = 0;
  for (const { text } of facts.prose) {
    const found = finderOf(terms).all(text);
    named.push(...found.map(({ id }) => id));
    others += wordsOf(text).filter((word) => !functionWords.has(word.text.toLowerCase()) && !found.some(({ start, end }) => word.start < end && word.end > start)).length;
  }
  // Maths and references also say what a thing is.
  const shows = facts.references.length + facts.links.length + facts.prose.reduce((sum, { text }) => sum + text.split('\uFFFC').length - 1, 0);
  return others > FEW_WORDS || shows > 0 ? [] : [...new Set(named)];
}

/** The shortest way from a term back to itself; null where there is none. */
function circleFrom(start: string, leansOn: ReadonlyMap<string, readonly string[]>, done: ReadonlySet<string>): string[] | null {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of leansOn.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return way;
      if (seen.has(next) || done.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}
