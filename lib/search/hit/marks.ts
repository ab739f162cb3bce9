import type { Passage } from '../index/passage-index';
import type { Known, Vocabulary } from '../index/vocabulary';
import type { Range } from '../model';
import type { Plan } from '../query/plan';
import { tokensOf } from '../words/tokens';

/** What is marked in the texts of one passage. */
export interface Marks {
  /** Stems that count as found. */
  stems: ReadonlySet<string>;
  /** The same with the parts of compounds: simple words by which a block is chosen. */
  simple: ReadonlySet<string>;
  /** The words themselves as they stand in the passage, in small letters without accents; compounds as their words. */
  words: readonly string[];
}

/** More would color the page. */
const MOST_WORDS = 16;

/**
 * Of what a query means, what stands in a passage. Where a compound does that was typed as one, its parts alone are not what was asked for;
 * another name counts where the typed one is missing.
 */
export function marksOf({ words: places, stands, weights }: Plan, { words }: Passage, vocabulary: Vocabulary): Marks {
  const present: Known[] = [];
  for (const id of words) {
    const word = vocabulary.byId(id);
    if (word && weights.has(word.stem)) present.push(word);
  }
  const standing = new Set(present.map(({ stem }) => stem));
  const here = stands.filter(({ stems }) => stems.every((stem) => standing.has(stem)));
  const covered = new Set(here.flatMap(({ covers, isTyped }) => (isTyped ? covers : [])));
  const own = places.map(({ forms }) => [...forms.keys()].filter((stem) => standing.has(stem)));
  const others = here.filter(({ stems, covers }) => stems.length === 1 || covers.some((place) => own[place]?.length === 0));
  const stems = new Set([...own.flatMap((forms, place) => (covered.has(place) ? [] : forms)), ...others.flatMap((stand) => stand.stems)]);
  return { stems, simple: new Set([...own.flat(), ...stems]), words: [...new Set(present.filter(({ stem }) => stems.has(stem)).map((word) => word.words))].slice(0, MOST_WORDS) };
}

/** Where these stems stand in a text; words with just a space or a hyphen between them as one. */
export function rangesIn(text: string, stems: ReadonlySet<string>, vocabulary: Vocabulary): Range[] {
  const ranges: [number, number][] = [];
  for (const { text: word, start, end } of tokensOf(text)) {
    if (!stems.has(vocabulary.find(word)?.stem ?? '')) continue;
    while ((ranges.at(-1)?.[0] ?? -1) >= start) ranges.pop();
    const last = ranges.at(-1);
    if (last && (start <= last[1] || /^[\s-]$/.test(text.slice(last[1], start)))) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}
