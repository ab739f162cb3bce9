import type { Point } from '../model';
import { problem, type Problem } from '../problems';

/** One entry of a .bib file as it was written. */
export interface BibEntry extends Point {
  key: string;
  text: string;
}

/** A .bib file taken apart. */
export interface BibParts {
  entries: BibEntry[];
  /** Values of `@string`, as written, by name in small letters. */
  strings: Map<string, string>;
  /** Keys of entries that are broken: a citation of one is not a second mistake. */
  lost: string[];
  problems: Problem[];
}

const opening = /@[ \t]*([A-Za-z]+)\s*([{(])/g;
/** An entry that begins on a line of its own: where it stands inside another, that one was never closed. */
const nextEntry = /\n[ \t]*@[ \t]*[A-Za-z]+\s*[{(]\s*[^\s,={}"]+\s*[,=]/g;

/** Cuts a .bib file into its entries. What stands between them is a comment; an entry without an end does not swallow the next. */
export function bibEntries(text: string, file: string): BibParts {
  const parts: BibParts = { entries: [], strings: new Map(), lost: [], problems: [] };
  const pointAt = points(text);
  const nextFrom = nextEntries(text);
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const [whole, type = '', brace = ''] = match;
    const begin = match.index + whole.length;
    const place = { file, ...pointAt(match.index) };
    const kind = type.toLowerCase();
    const key = /^\s*([^\s,={}"]+)\s*,/.exec(text.slice(begin, begin + 300))?.[1];
    const end = closing(text, begin, nextFrom(begin), brace === '(' ? ')' : '}');
    if (end === null) {
      if (kind !== 'comment') parts.problems.push(problem(place, 'bib-syntax', `Unexpected entry \`${key ?? `@${type}`}\` without an end, expected as many \`}\` as \`{\``));
      if (key !== undefined) parts.lost.push(key);
      opening.lastIndex = nextFrom(begin);
      continue;
    }
    opening.lastIndex = end + 1;
    if (kind === 'comment' || kind === 'preamble') continue;
    if (kind === 'string') {
      const [, name, value] = /^\s*([^\s=]+)\s*=\s*([\s\S]*)$/.exec(text.slice(begin, end)) ?? [];
      if (name !== undefined && value !== undefined) parts.strings.set(name.toLowerCase(), value.trim());
    } else if (key === undefined) parts.problems.push(problem(place, 'bib-syntax', `Unexpected \`@${type}\` without a key, expected \`@${type}{key, …}\``));
    else parts.entries.push({ key, text: text.slice(match.index, end + 1), line: place.line, column: place.column });
  }
  return parts;
}

/** Gives where the next entry begins on a line of its own, for rising offsets. */
function nextEntries(text: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next >= from) return next;
    nextEntry.lastIndex = from;
    return (next = nextEntry.exec(text)?.index ?? text.length);
  };
}

/** Offset of the sign that closes the entry whose inside begins at `from`; null where the next entry, at `stop`, begins before it. */
function closing(text: string, from: number, stop: number, sign: string): number | null {
  let depth = 0;
  for (let at = from; at < stop; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\\') at += 1;
    else if (depth === 0 && letter === sign) return at;
    else if (letter === '{') depth += 1;
    else if (letter === '}') depth -= 1;
    if (depth < 0) return null;
  }
  return null;
}

/** Gives the points of rising offsets. */
function points(text: string): (offset: number) => Point {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
    }
    return { line, column: offset - start + 1 };
  };
}
