import { wordsOf } from '@/lib/book/glossary/words';
import { fold } from './fold';
import { labelKind } from './label-kinds';
import { pieces, type Piece } from './pieces';

/** A word of a text as it is compared, and where it stands. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** The simple words that it is made of: `all-reduce` gives `all`, `reduce` and, of `all reduce`, `allreduce`. */
  words: string;
}

const joiners = new Set(['-', '‐', '‑', '–', '_', '']);
/** What a numbered thing is numbered with: `6.2`, `A`, `A.1`. */
const number = /^(?:\d|[a-z](?:\.\d|$))/;
/** Longer chains of words are no compounds, longer calls no formulas. */
const MOST_PARTS = 6;

/**
 * The words of a text or a query, each simple word in its order, and behind the last of its parts what several make together: compounds
 * (`all-reduce`, `all_reduce`, `AllReduce`), calls (`O(n log n)`), labels (`Figure 6.2`).
 */
export function tokensOf(text: string): Token[] {
  const simple = numbersJoined(text, wordsOf(text).flatMap(({ start, end }) => pieces(text, start, end)));
  const tokens: Token[] = [];
  let chain: Token[] = [];
  let call: Token[] = [];
  let before: Token | undefined;
  simple.forEach((piece, index) => {
    const folded = fold(piece.text);
    const token: Token = { text: folded, words: folded, start: piece.start, end: piece.end };
    const gap = before ? text.slice(before.end, token.start) : ' ';
    const next = simple[index + 1];
    const goesOn = next !== undefined && isJoined(text.slice(token.end, next.start), next);
    tokens.push(token);
    chain = before && isJoined(gap, piece) ? [...chain, token] : [token];
    if (chain.length > 1 && chain.length <= MOST_PARTS) tokens.push(...compounds(chain, goesOn));
    const kind = before && number.test(token.text) && /^\.?\s{1,2}$/.test(gap) ? labelKind(before.text) : undefined;
    if (kind !== undefined && before) tokens.push({ text: kind + token.text, words: `${before.text} ${token.text}`, start: before.start, end: token.end });
    call = callWith(call, gap, before, token);
    if (call.length > 1 && text.charAt(token.end) === ')') tokens.push(together(call));
    before = token;
  });
  return tokens.filter(({ text: word }) => word !== '');
}

/** The last two parts of a chain; at its end the whole as well. */
function compounds(chain: readonly Token[], goesOn: boolean): Token[] {
  return [together(chain.slice(-2)), ...(chain.length > 2 && !goesOn ? [together(chain)] : [])];
}

function isJoined(gap: string, { isPair }: Piece): boolean {
  return isPair !== true && joiners.has(gap);
}

/** The words of a call so far: a name of one or two letters and what stands in the parenthesis behind it. */
function callWith(call: readonly Token[], gap: string, before: Token | undefined, token: Token): Token[] {
  if (gap === '(' && before && /^[a-z]{1,2}$/.test(before.text)) return [before, token];
  return call.length === 0 || gap.includes('(') || gap.includes(')') || call.length >= MOST_PARTS ? [] : [...call, token];
}

function together(tokens: readonly Token[]): Token {
  const words = tokens.map(({ text }) => text);
  return { text: words.join(''), words: words.join(' '), start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** True for a token that is no compound. */
export function isSimple({ text, words }: Pick<Token, 'text' | 'words'>): boolean {
  return text === words;
}

/** True for the name of a numbered thing: `figure6.2`. */
export function isLabel({ text, words }: Token): boolean {
  const [kind = '', ordinal = '', ...more] = words.split(' ');
  return more.length === 0 && number.test(ordinal) && labelKind(kind) !== undefined && text !== words;
}

/** `6.2`, `A.1` and `1,814` are one word each, the last without its comma. */
function numbersJoined(text: string, words: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const word of words) {
    const before = result.at(-1);
    const gap = before ? text.slice(before.end, word.start) : '';
    const follows = before !== undefined && /^\d+$/.test(word.text) && /^(?:[A-Za-z]|[\d.]+|[A-Za-z]\.[\d.]+)$/.test(before.text) && (gap === '.' || (gap === ',' && word.text.length === 3 && /^\d+$/.test(before.text)));
    if (follows) result[result.length - 1] = { text: before.text + (gap === '.' ? '.' : '') + word.text, start: before.start, end: word.end };
    else result.push(word);
  }
  return result;
}
