import search from 'approx-string-match';

/**
 * Words of a text with what stands around them, in the manner of the selectors of the W3C Web Annotation Data Model (TextQuoteSelector and
 * TextPositionSelector): enough to find them again after the text was edited.
 */
export interface Quote {
  exact: string;
  /** Up to {@link CONTEXT} characters before and after. */
  prefix: string;
  suffix: string;
  /** Id of the heading above, empty before the first; and how many characters lie between its beginning and the words. */
  section: string;
  start: number;
}

/** A run of characters of a text. */
export interface Span {
  start: number;
  end: number;
}

export const CONTEXT = 40;
/** A longer quote is looked for by its two ends, so that what was added or taken out between them does no harm. */
const LONG = 400;
const END = 200;
/** The share of a quote that may have changed. */
const MOST_ERRORS = 0.4;
/** The share of a quote and its context that must have stayed. */
const LEAST_LIKENESS = 0.65;
/** Characters by which context may have moved away. */
const SLACK = 8;
/** So many letters that stand in the text only once are found by themselves, whatever stands around them. */
const TELLING = 24;

/** Describes a span of a text. @param sectionStart where the heading above begins. */
export function quoteOf(text: string, { start, end }: Span, section: string, sectionStart: number): Quote {
  return { exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT), section, start: start - sectionStart };
}

/**
 * Finds a quote in a text that may have changed since: first where it is expected, then anywhere. Among places that are alike, the one with the
 * most of its context wins, then the nearest to where it was.
 * @param within where the section of the quote begins and ends; null when the text has no such section any more.
 */
export function findQuote(text: string, quote: Quote, within: Span | null): Span | null {
  const [flat, exact] = [flatten(text), spaced(quote.exact)];
  if (exact.trim() === '') return null;
  const parts = { exact, prefix: spaced(quote.prefix), suffix: spaced(quote.suffix) };
  const expected = (within?.start ?? 0) + quote.start;
  if (exact.length > LONG) return findEnds(flat, parts, expected, within);
  return (within && best(flat, parts, expected, { start: within.start, end: Math.max(within.end, expected + exact.length + CONTEXT) })) ?? best(flat, parts, expected, { start: 0, end: flat.length });
}

type Parts = Pick<Quote, 'exact' | 'prefix' | 'suffix'>;

/** A chapter is asked for many quotes, one after the other. */
let last = { text: '', flat: '' };

/** Every kind of space counts as one, without changing any position: lines of a source are broken anew at every edit. */
function flatten(text: string): string {
  if (text !== last.text) last = { text, flat: spaced(text) };
  return last.flat;
}

function spaced(text: string): string {
  return text.replace(/\s/g, ' ');
}

function findEnds(text: string, { exact, prefix, suffix }: Parts, expected: number, within: Span | null): Span | null {
  const head: Quote = { exact: exact.slice(0, END), prefix, suffix: exact.slice(END, END + CONTEXT), section: '', start: 0 };
  const tail: Quote = { exact: exact.slice(-END), prefix: exact.slice(-END - CONTEXT, -END), suffix, section: '', start: 0 };
  const around = (at: number): Quote['start'] => at - (within?.start ?? 0);
  const begin = findQuote(text, { ...head, start: around(expected) }, within);
  const end = findQuote(text, { ...tail, start: around((begin?.start ?? expected) + exact.length - END) }, within);
  // A quote of which one end is gone is cut there.
  const [from, to] = [begin ?? end, end ?? begin];
  return from && to && from.start < to.end && to.end - from.start < 3 * exact.length ? { start: from.start, end: to.end } : (begin ?? end);
}

function best(text: string, parts: Parts, expected: number, { start, end }: Span): Span | null {
  const piece = text.slice(start, end);
  const same = occurrences(piece, parts.exact).map((at) => ({ start: at, end: at + parts.exact.length, errors: 0 }));
  const found = choose(piece, parts, expected - start, same) ?? choose(piece, parts, expected - start, similar(piece, parts));
  return found && { start: found.start + start, end: found.end + start };
}

/** Places that hold nearly the quote: the most alike of the whole text, and those beside its context. */
function similar(text: string, { exact, prefix, suffix }: Parts): Candidate[] {
  const most = Math.floor(exact.length * MOST_ERRORS);
  const within = (from: number, to: number): Candidate[] => {
    const begin = Math.max(0, from);
    return search(text.slice(begin, to), exact, most).map((match) => ({ ...match, start: match.start + begin, end: match.end + begin }));
  };
  const reach = exact.length + most;
  const after = prefix === '' ? [] : occurrences(text, prefix).flatMap((at) => within(at + prefix.length, at + prefix.length + reach));
  const before = suffix === '' ? [] : occurrences(text, suffix).flatMap((at) => within(at - reach, at));
  return [...after, ...before, ...within(0, text.length)];
}

function occurrences(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

interface Candidate extends Span {
  errors: number;
}

/** Context counts as much as the quote, so that among sentences of one form the right one wins; the weights are those of Hypothesis' client. */
function choose(text: string, { exact, prefix, suffix }: Parts, expected: number, candidates: readonly Candidate[]): Span | null {
  let winner: { candidate: Candidate; score: number } | null = null;
  for (const candidate of candidates) {
    const [stayed, before, after] = [exact.length - candidate.errors, keptOf(text.slice(Math.max(0, candidate.start - prefix.length - SLACK), candidate.start), prefix), keptOf(text.slice(candidate.end, candidate.end + suffix.length + SLACK), suffix)];
    const likeness = (stayed + before + after) / (exact.length + prefix.length + suffix.length);
    const isTelling = candidate.errors === 0 && candidates.length === 1 && exact.length >= TELLING;
    if (likeness < LEAST_LIKENESS && !isTelling) continue;
    const nearness = 1 - Math.min(1, Math.abs(candidate.start - expected) / Math.max(1, text.length));
    const score = (50 * stayed) / exact.length + (20 * before) / Math.max(1, prefix.length) + (20 * after) / Math.max(1, suffix.length) + 2 * nearness;
    if (score > (winner?.score ?? 0)) winner = { candidate, score };
  }
  return winner && { start: winner.candidate.start, end: winner.candidate.end };
}

/** How many characters of some words stand in a text, those that changed taken off. */
function keptOf(text: string, words: string): number {
  if (words === '') return 0;
  const errors = search(text, words, words.length)[0]?.errors ?? words.length;
  return words.length - errors;
}
