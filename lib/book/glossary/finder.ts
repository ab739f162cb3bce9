import { joins, lowerFirst, nameOf, pluralsOf, standsAlone, wordsOf, type Name, type Word } from './words';

/** A term found in a text: which one, and from where to where. */
export interface Found {
  id: string;
  start: number;
  end: number;
}

/** Finds terms in texts. */
export interface Finder {
  /** All terms of a text in order, the longest at each place; none lies in another. */
  all(text: string): Found[];
  /** The term that a name means, in any of its forms and letters; undefined for none. */
  byName(name: string): string | undefined;
}

interface Form extends Name {
  id: string;
}

/** What stands for something that is no text (a formula, code) and for a change of type (emphasis begins or ends) inside of a block, and between blocks. */
export const breaks = { thing: '\uFFFC', type: '\u2060', block: '\u2029' } as const;

/**
 * A finder for the names of a glossary: all forms are kept by their first word, so that a text is read once, however many terms there are.
 * @param terms every name and alias with the id of its term; of two equal names the first counts.
 */
export function makeFinder(terms: readonly { id: string; name: string }[]): Finder {
  const forms = new Map<string, Form[]>();
  const names = new Map<string, string>();
  for (const { id, name } of terms) {
    const whole = nameOf(name);
    if (!whole) continue;
    const last = whole.words.at(-1) ?? '';
    for (const ending of [last, ...(whole.after === '' ? pluralsOf(last) : [])]) {
      const form: Form = { ...whole, id, words: [...whole.words.slice(0, -1), ending] };
      const key = (form.words[0] ?? '').toLowerCase();
      forms.set(key, [...(forms.get(key) ?? []), form]);
      if (!names.has(keyOf(form))) names.set(keyOf(form), id);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length || length(b) - length(a));
  return {
    all: (text) => found(text, forms),
    byName: (name) => names.get(nameKey(name) ?? ''),
  };
}

function length({ words, before, after }: Name): number {
  return words.join(' ').length + before.length + after.length;
}

/** The same text for all ways to write a name: letters large or small, a hyphen or a space; null for one without words. */
export function nameKey(name: string): string | null {
  const whole = nameOf(name.replaceAll('’', "'"));
  return whole && keyOf(whole);
}

function keyOf({ words, between, before, after }: Name): string {
  return (before + words.map((item, index) => item + (index < between.length ? (between[index] ?? ' ') : '')).join('') + after).toLowerCase();
}

function found(text: string, forms: ReadonlyMap<string, readonly Form[]>): Found[] {
  const words = wordsOf(text);
  const result: Found[] = [];
  for (let index = 0; index < words.length; ) {
    const candidates = formsAt(words[index], forms);
    const match = candidates && firstMatch(text, words, index, candidates);
    if (match) result.push(match.found);
    index += match ? match.words : 1;
  }
  return result;
}

/** By the word as it stands, or without its possessive ending. */
function formsAt(word: Word | undefined, forms: ReadonlyMap<string, readonly Form[]>): readonly Form[] | undefined {
  const key = word?.text.toLowerCase() ?? '';
  return forms.get(key) ?? (key.includes("'") ? forms.get(key.replace(/'s$/, '')) : undefined);
}

function firstMatch(text: string, words: readonly Word[], from: number, candidates: readonly Form[]): { found: Found; words: number } | null {
  let opens: boolean | undefined;
  for (const form of candidates) {
    const written = words.slice(from, from + form.words.length);
    const [first, last] = [written[0], written.at(-1)];
    if (written.length < form.words.length || !first || !last) continue;
    if (!form.between.every((gap, index) => joins(text.slice(written[index]?.end, written[index + 1]?.start), gap))) continue;
    const bare = endOf(last, form.words.at(-1) ?? '');
    const same = (mayOpen: boolean) => form.words.every((word, index) => sameWord(written[index] === last ? bare.text : (written[index]?.text ?? ''), word, mayOpen));
    // Looked at only where a capital makes it matter.
    if (!same(false) && !(same(true) && (opens ??= opensSentence(text, first.start)))) continue;
    const start = first.start - form.before.length;
    const end = bare.end + form.after.length;
    if (text.slice(start, first.start) !== form.before || text.slice(bare.end, end) !== form.after) continue;
    const possessive = bare.end < last.end;
    if (standsAlone(text, start, possessive ? last.end : end)) return { found: { id: form.id, start, end }, words: form.words.length };
  }
  return null;
}

/** A last word without its possessive ending, unless the name has one. */
function endOf(word: Word, expected: string): { text: string; end: number } {
  if (!word.text.endsWith("'s") || expected.endsWith("'s")) return word;
  return { text: word.text.slice(0, -2), end: word.end - 2 };
}

/** Where a sentence begins a word may have a capital; elsewhere only the headword itself may be written with one that the text does not have. */
function sameWord(written: string, expected: string, opens: boolean): boolean {
  if (written === expected) return true;
  if (expected.length < 2) return false;
  return opens ? lowerFirst(written) === lowerFirst(expected) : written === lowerFirst(expected);
}

/** True at the start of a block and behind the end of a sentence. */
function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start).replace(/[\s(["'“‘\u2060]*$/u, (gap) => (gap.includes(breaks.block) ? breaks.block : gap === '' ? '' : ' '));
  if (before === '' || before.endsWith(breaks.block)) return true;
  return /[.!?:…][)\]"'”’\u2060]* $/u.test(before);
}
