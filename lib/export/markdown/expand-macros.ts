import type { Macros } from '@/lib/book/tex';

const token = /\\(?:[A-Za-z@]+|[^A-Za-z@])|[\s\S]/g;
const word = /^\\[A-Za-z@]/;

/** Deeper than any macro of a book; one that means itself is left as it is. */
const DEEPEST = 40;

/** TeX with the book's macros written out, as TeX itself would: `\bytes{n}` becomes `n\,\text{B}`. */
export function expandMacros(tex: string, macros: Macros | undefined): string {
  if (macros === undefined || !Object.keys(macros).some((name) => tex.includes(name))) return tex;
  return expanded(tex, macros, 0);
}

function expanded(tex: string, macros: Macros, depth: number): string {
  const tokens = tokensOf(tex);
  const pieces = new Pieces();
  for (let at = 0; at < tokens.length; at += 1) {
    const name = tokens[at] ?? '';
    const meaning = depth < DEEPEST && Object.hasOwn(macros, name) ? macros[name] : undefined;
    if (meaning === undefined) {
      pieces.add(name);
      continue;
    }
    // Spaces behind a word of TeX belong to it.
    if (word.test(name)) at = afterSpaces(tokens, at + 1) - 1;
    const values: string[] = [];
    const wanted = Math.max(0, ...[...meaning.matchAll(/#([1-9])/g)].map((match) => Number(match[1])));
    while (values.length < wanted) {
      const start = afterSpaces(tokens, at + 1);
      at = endOfGroup(tokens, start);
      const group = tokens.slice(start, at + 1);
      values.push((group[0] === '{' ? group.slice(1, -1) : group).join(''));
    }
    for (const piece of tokensOf(expanded(filled(meaning, values), macros, depth + 1))) pieces.add(piece);
  }
  return pieces.text;
}

/** The meaning of a macro with its arguments in their places. */
function filled(meaning: string, values: readonly string[]): string {
  const pieces = new Pieces();
  const tokens = tokensOf(meaning);
  for (let at = 0; at < tokens.length; at += 1) {
    const place = tokens[at] === '#' ? Number(tokens[at + 1]) : NaN;
    const value = values[place - 1];
    if (value === undefined) pieces.add(tokens[at] ?? '');
    else {
      for (const piece of tokensOf(value)) pieces.add(piece);
      at += 1;
    }
  }
  return pieces.text;
}

/** Text of TeX in which a word never runs into the letter behind it. */
class Pieces {
  text = '';
  #last = '';

  add(piece: string): void {
    if (piece === '') return;
    this.text += word.test(this.#last) && /^[A-Za-z@]/.test(piece) ? ` ${piece}` : piece;
    this.#last = piece;
  }
}

function tokensOf(tex: string): string[] {
  return tex.match(token) ?? [];
}

function afterSpaces(tokens: readonly string[], from: number): number {
  let at = from;
  while (/^\s$/.test(tokens[at] ?? '')) at += 1;
  return at;
}

/** Index of the last token of what begins here: a group in braces, or one token. */
function endOfGroup(tokens: readonly string[], start: number): number {
  if (tokens[start] !== '{') return start;
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    depth += tokens[at] === '{' ? 1 : tokens[at] === '}' ? -1 : 0;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}
