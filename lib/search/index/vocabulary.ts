import { editDistance, slipsIn } from '../words/distance';
import type { Stem } from '../words/stem';
import type { Token } from '../words/tokens';

/** A word that stands in the book, in the form in which it stands there. */
export interface Known {
  id: number;
  text: string;
  stem: string;
  /** Its simple words, of a compound several. */
  words: string;
  /** Passages that hold it. */
  count: number;
}

/** Every word of the book in its own form: what a typed word may mean. The index itself knows stems only. */
export class Vocabulary {
  private readonly known = new Map<string, Known>();
  private readonly all: Known[] = [];
  private readonly stems = new Map<string, Known[]>();
  private sorted: Known[] | null = null;
  private bySize: Known[][] | null = null;

  constructor(readonly stemOf: Stem) {}

  get size(): number {
    return this.all.length;
  }

  /** The word of a token, which is new or known. Numbers of words begin with 1. */
  take({ text, words }: Token): Known {
    const found = this.known.get(text);
    if (found) return found;
    const made: Known = { id: this.all.length + 1, text, stem: this.stemOf(text), words, count: 0 };
    this.known.set(text, made);
    this.all.push(made);
    this.stems.set(made.stem, [...(this.stems.get(made.stem) ?? []), made]);
    this.sorted = this.bySize = null;
    return made;
  }

  find(text: string): Known | undefined {
    const found = this.known.get(text);
    return found && found.count > 0 ? found : undefined;
  }

  byId(id: number): Known | undefined {
    return this.all[id - 1];
  }

  withStem(stem: string): Known[] {
    return (this.stems.get(stem) ?? []).filter(({ count }) => count > 0);
  }

  /** Passages that hold any form of a stem, at most. */
  countOf(stem: string): number {
    return this.withStem(stem).reduce((sum, { count }) => sum + count, 0);
  }

  /** Words that go on from this beginning, the most frequent first. */
  startingWith(beginning: string, most: number): Known[] {
    this.sorted ??= [...this.all].sort((a, b) => (a.text < b.text ? -1 : 1));
    const list = this.sorted;
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.text ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    const found: Known[] = [];
    for (let at = low; list[at]?.text.startsWith(beginning) === true; at += 1) {
      const word = list[at];
      if (word && word.count > 0 && word.text !== beginning) found.push(word);
    }
    return found.sort((a, b) => b.count - a.count).slice(0, most);
  }

  /** Words that a typed one may be a slip of, the likeliest first. */
  near(text: string, most: number): { word: Known; edits: number }[] {
    const slips = slipsIn(text.length);
    if (slips === 0) return [];
    this.bySize ??= this.all.reduce<Known[][]>((sizes, word) => {
      (sizes[word.text.length] ??= []).push(word);
      return sizes;
    }, []);
    const letters = lettersOf(text);
    const found: { word: Known; edits: number }[] = [];
    for (let size = text.length - slips; size <= text.length + slips; size += 1) {
      for (const word of this.bySize[size] ?? []) {
        // Each slip changes at most two of the letters that occur.
        if (word.count === 0 || bits(letters ^ lettersOf(word.text)) > 2 * slips) continue;
        const edits = editDistance(text, word.text, slips);
        if (edits <= slips) found.push({ word, edits });
      }
    }
    const rank = ({ word, edits }: { word: Known; edits: number }) => edits + (word.text.startsWith(text.charAt(0)) ? 0 : 0.5) - Math.min(0.4, Math.log10(word.count) / 6);
    return found.sort((a, b) => rank(a) - rank(b)).slice(0, most);
  }
}

/** One bit for each of the letters a to z, and the rest of the bits for everything else. */
function lettersOf(text: string): number {
  let set = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    set |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
  }
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
