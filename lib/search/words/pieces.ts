/** A run of a text that counts as one simple word. */
export interface Piece {
  text: string;
  start: number;
  end: number;
  /** Two signs of a script without spaces; the next such pair begins with the second. */
  isPair?: true;
}

/** Between a small letter and a capitalized word, between capitals and such a word, between digits and a unit, around Greek in formulas. */
const inner = /(?<=\p{Ll})(?=\p{Lu}\p{L})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})|(?<=^\d+)(?=\p{L}{2})|(?<=[a-zA-Z])(?=\p{Script=Greek})|(?<=\p{Script=Greek})(?=[a-zA-Z])/u;
/** Scripts that are written without spaces. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const runs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}ー]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** The simple words of a run of letters and digits: parts of `AllReduce` and `25MiB`; in scripts without spaces every two signs that follow one another. */
export function pieces(text: string, start: number, end: number): Piece[] {
  const word = text.slice(start, end);
  if (/^[a-z]+$/.test(word)) return [{ text: word, start, end }];
  if (unspaced.test(word)) return [...word.matchAll(runs)].flatMap(({ 0: run, index }) => (unspaced.test(run) ? pairs(run, start + index) : pieces(text, start + index, start + index + run.length)));
  let at = start;
  return word.split(inner).map((part) => {
    const piece = { text: part, start: at, end: at + part.length };
    at += part.length;
    return piece;
  });
}

function pairs(run: string, start: number): Piece[] {
  const signs = Array.from(run);
  if (signs.length === 1) return [{ text: run, start, end: start + run.length, isPair: true }];
  let at = start;
  return signs.slice(1).map((sign, index) => {
    const first = signs[index] ?? '';
    const piece: Piece = { text: first + sign, start: at, end: at + first.length + sign.length, isPair: true };
    at += first.length;
    return piece;
  });
}
