import { stemmer } from 'stemmer';

/** What the forms of a word share. */
export type Stem = (word: string) => string;

/** Porter's algorithm for English words; words of other languages, names with digits and very short words stay as they are. */
export function stemIn(language: string): Stem {
  return /^en\b/i.test(language) ? (word) => (/^[a-z]{3,}$/.test(word) ? stemmer(word) : word) : (word) => word;
}
