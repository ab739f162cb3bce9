import type { SearchResult } from 'minisearch';
import type { Passage } from '../index/passage-index';
import type { Vocabulary } from '../index/vocabulary';
import type { Plan } from '../query/plan';
import { closeness, holdsPhrase } from './closeness';
import { coverageOf } from './coverage';

/** A passage that was found, and how good it is. */
export interface Ranked {
  passage: Passage;
  score: number;
  /** How much of the query it holds, 0 to 1. */
  share: number;
}

/** So many of the best are looked at word by word. */
const LOOKED_AT = 150;
/** A title that holds all words makes a passage so many times better; words that follow one another, so many times. */
const TITLE = 3;
const CLOSE = 6;
/** All words as they were typed, small ones included. */
const PHRASE = 1;
/** Entries of lists, of which one is meant by its name or not at all. */
const lists: ReadonlySet<string> = new Set(['glossary', 'references']);
const ITS_NAME = 0.7;
const PARTLY_LISTED = 0.4;
/** Passages that hold much less of the query than the best are left out. */
const LEAST_SHARE = 0.4;
/** A passage that holds the numbered thing that was asked for: "eq 6.2". */
const NAMED = 5;

/** Puts passages in order: those that hold all words first, a title before a text, words together before words apart. */
export function rank(results: readonly SearchResult[], plan: Plan, passages: ReadonlyMap<number, Passage>, vocabulary: Vocabulary): Ranked[] {
  const coverage = coverageOf(plan);
  const ranked: Ranked[] = [];
  for (const { id, score, match } of results) {
    const passage = passages.get(id as number);
    if (!passage) continue;
    const all = coverage(match, null);
    const title = coverage(match, 'title');
    const exact = passage.titleWords === 0 ? 0 : Math.min(1, title.count / passage.titleWords);
    const named = plan.labels.some((label) => match[label]?.includes('names')) ? NAMED : 1;
    const listed = lists.has(passage.page.kind) && title.share * exact < ITS_NAME ? PARTLY_LISTED : 1;
    ranked.push({ passage, share: all.share, score: score * listed * all.share ** 2 * (1 + TITLE * title.share ** 2 * (0.4 + 0.6 * exact)) * named });
  }
  ranked.sort(byScore);
  if (plan.words.length > 1 || plan.phrase.length > 1) {
    const places = placesOf(plan, vocabulary);
    for (const item of ranked.slice(0, LOOKED_AT)) item.score *= 1 + togetherness(item.passage, plan, places);
    ranked.sort(byScore);
  }
  const least = LEAST_SHARE * Math.max(0, ...ranked.slice(0, 10).map(({ share }) => share));
  return ranked.filter(({ share }) => share >= least);
}

const byScore = (a: Ranked, b: Ranked) => b.score - a.score;

function togetherness({ sequence }: Passage, { words, phrase }: Plan, places: Uint8Array): number {
  const close = words.length > 1 ? CLOSE * closeness(sequence, places, words.length) ** 3 : 0;
  return close + (phrase.length > 1 && holdsPhrase(sequence, phrase) ? PHRASE * (1 + close) : 0);
}

/** By the number of a word of the book, its place in the query, from 1. */
function placesOf({ words }: Plan, vocabulary: Vocabulary): Uint8Array {
  const places = new Uint8Array(vocabulary.size + 1);
  words.forEach(({ forms }, place) => {
    for (const stem of forms.keys()) for (const { id } of vocabulary.withStem(stem)) places[id] = place + 1;
  });
  return places;
}
