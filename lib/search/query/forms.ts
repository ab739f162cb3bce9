import type { Known, Vocabulary } from '../index/vocabulary';
import { stopWords } from '../words/stop-words';

/** Bounds of what one typed word may turn into. */
const MOST_BEGUN = 24;
const MOST_NEAR = 6;
/** How well a longer word counts as a typed beginning, where the beginning is a word itself and where it is none. */
const BEGUN = 0.4;
const ONLY_BEGUN = 0.8;
const SLIP = 0.75;
/** A word that stands in so few passages may be a short form of others. */
const RARE = 4;

/**
 * The words of the book that a typed word may mean, by their stems, each with how well it fits (1 for the word itself, whatever its form),
 * and what an unknown word was taken for.
 * @param isLast the word may not be finished.
 */
export function formsOf(text: string, isLast: boolean, vocabulary: Vocabulary): { forms: ReadonlyMap<string, number>; corrected: string | null } {
  const forms = new Map<string, number>();
  const add = ({ stem }: Known, weight: number) => void forms.set(stem, Math.max(weight, forms.get(stem) ?? 0));
  const same = vocabulary.find(text) ?? vocabulary.withStem(vocabulary.stemOf(text))[0];
  if (same) add(same, 1);
  if (text.length > 1 && !stopWords.has(text) && (isLast || !same || (text.length > 3 && vocabulary.countOf(same.stem) <= RARE))) {
    for (const word of vocabulary.startingWith(text, MOST_BEGUN)) add(word, (same ? BEGUN : ONLY_BEGUN) * (text.length / word.text.length));
  }
  if (same) return { forms, corrected: null };
  const near = vocabulary.near(text, MOST_NEAR);
  const least = near[0]?.edits ?? 0;
  for (const { word, edits } of near) add(word, SLIP ** edits * (edits === least ? 1 : 0.5));
  return { forms, corrected: forms.size > near.length ? null : (near[0]?.word.text ?? null) };
}
