/** A word of a text and its place: a run of letters and digits, apostrophes inside of it included ("Amdahl's" is one word). */
export interface Word {
  /** Composed (NFC), with straight apostrophes. */
  text: string;
  start: number;
  end: number;
}

const letter = /[\p{L}\p{M}\p{N}]/u;
/** 1 for the letters and digits of ASCII. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => Number(letter.test(String.fromCharCode(code))));

/** Length of the letter or digit at a place, 2 for one outside of the first plane; 0 where there is none. */
function letterAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 128) return ascii[code] ?? 0;
  const sign = String.fromCodePoint(text.codePointAt(index) ?? 0);
  return letter.test(sign) ? sign.length : 0;
}

/** The words of a text in order, by hand: an expression takes four times as long, and this reads the whole book. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let index = 0; index < text.length; ) {
    const start = index;
    for (let step = letterAt(text, index); step > 0; step = letterAt(text, index)) {
      index += step;
      const code = text.charCodeAt(index);
      if ((code === 0x27 || code === 0x2019) && letterAt(text, index + 1) > 0) index += 1;
    }
    if (index > start) words.push({ text: plain(text.slice(start, index)), start, end: index });
    else index += 1;
  }
  return words;
}

/** What may stand between two words of a term that is written with a space or a hyphen: either, and a line end or a dash. */
const joiner = /^(?:[^\S\u2029]+|-|--|[‐‑–])$/u;

/** The words of a name and what stands around and between them. */
export interface Name {
  words: string[];
  /** Between the words; null where a space or a hyphen may stand. */
  between: (string | null)[];
  before: string;
  after: string;
}

/** Takes a term's name apart; null when it holds no word. */
export function nameOf(name: string): Name | null {
  const words = wordsOf(name);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const between = words.slice(1).map(({ start }, index) => name.slice(words[index]?.end, start));
  return { words: words.map(({ text }) => text), between: between.map((gap) => (joiner.test(gap) ? null : gap)), before: name.slice(0, first.start), after: name.slice(last.end) };
}

/** True when what stands between two words of a text may stand there in the name. */
export function joins(gap: string, expected: string | null): boolean {
  return expected === null ? joiner.test(gap) : gap === expected;
}

/** What makes the stretch before or behind it a part of something longer: of `pre-training`, `train_step` or `model.py`. */
const leftPart = /(?:[\p{L}\p{M}\p{N}_@#\\]|[\p{L}\p{M}\p{N}][-‐‑.])$/u;
const rightPart = /^(?:[\p{L}\p{M}\p{N}_]|[-‐‑@\\.][\p{L}\p{N}])/u;

/** True when a stretch of a text is whole words and no part of a compound or a name. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return !leftPart.test(text.slice(Math.max(0, start - 3), start)) && !rightPart.test(text.slice(end, end + 3));
}

/** A word with its first letter small: `Ring` and `ring` are one, `GPU` and `gpu` are not. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function plain(text: string): string {
  return /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFC').replaceAll('’', "'");
}

/** The plural forms of a word that English makes by its ending. */
export function pluralsOf(text: string): string[] {
  if (/[^aeiouAEIOU]y$/.test(text)) return [`${text.slice(0, -1)}ies`];
  return /(?:[sxz]|ch|sh|o)$/.test(text) ? [`${text}es`, `${text}s`] : [`${text}s`];
}
