import type { Vocabulary } from '../index/vocabulary';
import { stopWords } from '../words/stop-words';
import { isLabel, isSimple, tokensOf, type Token } from '../words/tokens';
import { formsOf } from './forms';
import type { Synonyms } from './synonyms';

/** One word of a query and all that it may mean. */
export interface QueryWord {
  token: Token;
  /** Stems that count as it, each with how well: 1 for the word itself. */
  forms: ReadonlyMap<string, number>;
  /** How much the word tells: a word that is everywhere tells little. */
  weight: number;
  /** What it was taken for, where the book does not know it. */
  corrected: string | null;
}

/** Stems that together say as much as some words of the query: a compound, or another name of the same thing. */
export interface Stand {
  stems: readonly string[];
  /** Places of the words among those of the query. */
  covers: readonly number[];
  weight: number;
  /** A compound that was typed as one, with a hyphen. */
  isTyped: boolean;
}

/** What a query means in the words of the book. */
export interface Plan {
  /** The query with what its unknown words were taken for; null where all are known. */
  corrected: string | null;
  /** Numbers of all its words as they were typed, when the book knows all. */
  phrase: readonly number[];
  words: readonly QueryWord[];
  stands: readonly Stand[];
  /** Stems of numbered things that are asked for: `equation6.2`. */
  labels: readonly string[];
  /** By stem, how much it counts. */
  weights: ReadonlyMap<string, number>;
}

/** More words than this say no more; each costs a look through the index. */
const MOST_WORDS = 12;
/** Longest compound that is made of words typed with spaces. */
const LONGEST_COMPOUND = 3;
/** How well a compound counts for words that were typed apart, and words apart for a compound. */
const TOGETHER = 0.8;
const APART = 0.6;

/**
 * Finds out which words of the book a query means: forms of a word, words that begin with what was typed, words that it may be a slip of, compounds
 * written apart or together, other names.
 * @param passages in the index.
 */
export function planQuery(text: string, vocabulary: Vocabulary, synonyms: Synonyms, passages: number): Plan {
  const tokens = tokensOf(text).slice(0, 4 * MOST_WORDS);
  const typed = tokens.filter(isSimple);
  // A word that is said twice says no more.
  const different = typed.filter((token, at) => typed.findIndex((other) => other.text === token.text) === at);
  const telling = different.filter((token) => !stopWords.has(token.text));
  const goesOn = /[\p{L}\p{N}]$/u.test(text);
  const words = (telling.length > 0 ? telling : different).slice(0, MOST_WORDS).map((token): QueryWord => {
    const { forms, corrected } = formsOf(token.text, goesOn && token.text === typed.at(-1)?.text, vocabulary);
    return { token, forms, corrected, weight: weightOf(forms, vocabulary, passages) };
  });
  const read = typed.map((token) => words.find((word) => word.token.text === token.text)?.corrected ?? token.text);
  const placeOf = (at: number) => words.findIndex(({ token }) => token.text === typed[at]?.text);
  const compounds = new Set(tokens.filter((token) => !isSimple(token)).map((token) => token.text));
  const stands = [...togetherOf(read, vocabulary), ...apartOf(read, vocabulary, synonyms), ...synonyms.of(read)].flatMap(({ stems, from, length, weight }): Stand[] => {
    const covers = Array.from({ length }, (_, step) => placeOf(from + step)).filter((place) => place >= 0);
    const isTyped = length > 1 && compounds.has(read.slice(from, from + length).join(''));
    return covers.length === 0 ? [] : [{ stems, covers, weight: isTyped ? 1 : weight, isTyped }];
  });
  const labels = tokens.filter(isLabel).flatMap(({ text: label }) => vocabulary.find(label)?.stem ?? []);
  const phrase = typed.flatMap((token) => vocabulary.find(token.text)?.id ?? []);
  const weights = new Map<string, number>();
  const count = (stem: string, weight: number) => void weights.set(stem, Math.max(weight, weights.get(stem) ?? 0));
  for (const { forms } of words) for (const [stem, weight] of forms) count(stem, weight);
  for (const { stems, weight } of stands) for (const stem of stems) count(stem, weight / stems.length);
  for (const label of labels) count(label, 1);
  return { corrected: correctedText(text, words), phrase: phrase.length === typed.length ? phrase : [], words, stands, labels, weights };
}

function correctedText(text: string, words: readonly QueryWord[]): string | null {
  const wrong = words.filter(({ corrected }) => corrected !== null);
  if (wrong.length === 0) return null;
  return wrong.reduceRight((line, { token, corrected }) => line.slice(0, token.start) + (corrected ?? '') + line.slice(token.end), text).replace(/\s+/g, ' ').trim();
}

/** Rarer is more; as in BM25. */
function weightOf(forms: ReadonlyMap<string, number>, vocabulary: Vocabulary, passages: number): number {
  const [best] = [...forms].sort((a, b) => b[1] - a[1]);
  const count = best ? vocabulary.countOf(best[0]) : 0;
  return Math.log(1 + (passages + 0.5) / (Math.min(count, passages) + 0.5));
}

interface Said {
  stems: string[];
  from: number;
  length: number;
  weight: number;
}

/** Words of a query that the book writes as one, with a hyphen or without. */
function togetherOf(words: readonly string[], vocabulary: Vocabulary): Said[] {
  return words.flatMap((_, from) =>
    Array.from({ length: LONGEST_COMPOUND - 1 }, (_, step) => step + 2).flatMap((length) => {
      const known = from + length <= words.length ? vocabulary.find(words.slice(from, from + length).join('')) : undefined;
      return known ? [{ stems: [known.stem], from, length, weight: TOGETHER }] : [];
    }),
  );
}

/** Words of a query that the book also writes as several, and other names of these. */
function apartOf(words: readonly string[], vocabulary: Vocabulary, synonyms: Synonyms): Said[] {
  return words.flatMap((word, from): Said[] => {
    const known = vocabulary.find(word);
    if (!known || isSimple(known)) return [];
    const parts = known.words.split(' ');
    const telling = parts.filter((part) => !stopWords.has(part));
    const names = synonyms.of(parts).filter(({ length }) => length === parts.length);
    return [{ stems: (telling.length > 0 ? telling : parts).map(vocabulary.stemOf), from, length: 1, weight: APART }, ...names.map((name) => ({ ...name, from, length: 1 }))];
  });
}
