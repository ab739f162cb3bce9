/** Stands for a node that is not text, in the text of its parent. */
export const NODE = '\uFFFC';

/** A range of the text of a parent. */
export type Range = readonly [from: number, to: number];

/** One work of a citation, in offsets of the parent's text. */
export interface ItemSyntax {
  key: string;
  /** Where its `@` stands. */
  at: number;
  prefix: Range;
  suffix: Range;
  locator: string;
  label: string;
  yearOnly: boolean;
}

/** A citation in the text of a parent. */
export interface CitationSyntax {
  range: Range;
  narrative: boolean;
  items: ItemSyntax[];
}

/** Pandoc's: letters, digits and underscores, with single signs inside. */
const key = '(?:\\{[^{}\\s]+\\}|[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_]|[:.#$%&+?<>~/-](?=[\\p{L}\\p{N}_]))*)';
const free = '(?<![\\p{L}\\p{N}_.@/\\\\-])';
const anyKey = new RegExp(`(?:${free}|(?<=(?<![\\p{L}\\p{N}_])-))@(${key})`, 'uy');
const item = new RegExp(`(?:${free}-)?${free.replace('-]', ']')}@(${key})`, 'u');

/** CSL's names of what a locator counts, by how people write them. */
const labels: readonly (readonly [string, string])[] = [
  ['page', 'pages?|pp?\\.'],
  ['chapter', 'chapters?|chaps?\\.'],
  ['section', 'sections?|secs?\\.|§§?'],
  ['figure', 'figures?|figs?\\.'],
  ['paragraph', 'paragraphs?|paras?\\.|¶¶?'],
  ['volume', 'volumes?|vols?\\.'],
  ['book', 'books?|bks?\\.'],
  ['part', 'parts?|pts?\\.'],
  ['line', 'lines?|ll?\\.'],
  ['note', 'notes?|nn?\\.'],
  ['issue', 'numbers?|nos?\\.'],
  ['column', 'columns?|cols?\\.'],
  ['verse', 'verses?|vv?\\.'],
  ['folio', 'folios?|fols?\\.'],
];
const number = '(?:\\d[\\w.:]*[\\w]|\\d|[A-Z]\\.\\d+(?:\\.\\d+)*|[ivxlcdm]+\\b|[IVXLCDM]+\\b)';
const numbers = `${number}(?:\\s*[-–—]+\\s*${number})?(?:\\s*,\\s*\\d[\\w]*(?:\\s*[-–—]+\\s*\\d[\\w]*)?)*`;
const locator = new RegExp(`^\\s*,?\\s*(?:(?:(${labels.map(([, words]) => words).join('|')})\\s*)(${numbers})|(\\d[\\w]*(?:\\s*[-–—]+\\s*\\d[\\w]*)?)(?=\\s*(?:,|$)))`, 'u');

/** Every citation in a text, in order: `[@a; see @b, p. 3]`, `@a`, `@a [p. 3]`, `[-@a]`. */
export function findCitations(text: string): CitationSyntax[] {
  const found: CitationSyntax[] = [];
  const brackets = bracketsOf(text);
  let end = 0;
  for (let at = 0; at < text.length; at = Math.max(at + 1, end)) {
    const close = brackets.get(at);
    if (close !== undefined) {
      const items = cluster(text, at + 1, close);
      if (items === null) continue;
      found.push({ range: [at, close + 1], narrative: false, items });
      end = close + 1;
    } else if (text.charAt(at) === '@') {
      const narrative = running(text, at, brackets);
      if (narrative === null) continue;
      found.push(narrative);
      end = narrative.range[1];
    }
  }
  return found;
}

/** Offset of the bracket that closes each opening one. */
function bracketsOf(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) === '[') open.push(at);
    const start = text.charAt(at) === ']' ? open.pop() : undefined;
    if (start !== undefined) pairs.set(start, at);
  }
  return pairs;
}

/** The works of `[…]`; null when a part of it cites nothing, and it is a bracket like any other. */
function cluster(text: string, from: number, to: number): ItemSyntax[] | null {
  const inside = text.slice(from, to);
  // Brackets in brackets: the inner ones are the citation.
  if (!inside.includes('@') || /\[[^\]]*@/.test(inside)) return null;
  const items: ItemSyntax[] = [];
  for (const [start, end] of parts(text, from, to)) {
    const match = item.exec(text.slice(start, end));
    if (match === null) return null;
    const at = start + match.index + match[0].indexOf('@');
    items.push({ ...bare(match[1] ?? '', at), ...located(text, at + 1 + (match[1] ?? '').length, end), prefix: [start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0), start + match.index], yearOnly: match[0].startsWith('-') });
  }
  return items;
}

/** `@key` in running text, and the `[p. 3]` that may follow it. */
function running(text: string, at: number, brackets: ReadonlyMap<number, number>): CitationSyntax | null {
  anyKey.lastIndex = at;
  const match = anyKey.exec(text);
  if (match?.index !== at) return null;
  const end = at + match[0].length;
  const first: ItemSyntax = { ...bare(match[1] ?? '', at), prefix: [at, at], suffix: [end, end], locator: '', label: '', yearOnly: false };
  const open = text.charAt(end) === ' ' ? end + 1 : end;
  const close = brackets.get(open);
  const inside = close === undefined ? '' : text.slice(open + 1, close);
  if (close === undefined || inside.trim() === '' || /^[#^\s]|^-?@/.test(inside)) return { range: [at, end], narrative: true, items: [first] };
  const [[start, stop] = [open + 1, close], ...more] = parts(text, open + 1, close);
  const others = more.length === 0 ? [] : cluster(text, (more[0] ?? [0])[0], close);
  const own = located(text, start, stop);
  // A bracket that counts nothing of the work is the sentence's own.
  if (others === null || (own.locator === '' && more.length === 0) || inside.slice(0, stop - start).includes('@')) return { range: [at, end], narrative: true, items: [first] };
  return { range: [at, close + 1], narrative: true, items: [{ ...first, ...own }, ...others] };
}

function bare(written: string, at: number): { key: string; at: number } {
  return { key: written.replace(/^\{(.*)\}$/, '$1'), at };
}

/** The ranges between semicolons. */
function parts(text: string, from: number, to: number): Range[] {
  const result: Range[] = [];
  let start = from;
  for (let at = text.indexOf(';', from); at >= 0 && at < to; at = text.indexOf(';', at + 1)) {
    result.push([start, at]);
    start = at + 1;
  }
  return [...result, [start, to]];
}

/** What stands behind a key: `, p. 3, with proof`. */
function located(text: string, from: number, to: number): Pick<ItemSyntax, 'locator' | 'label' | 'suffix'> {
  const rest = text.slice(from, to).trimEnd();
  const match = locator.exec(rest);
  if (match === null) return { locator: '', label: '', suffix: [from, from + rest.length] };
  const [whole, written, labelled, plain] = match;
  const label = written === undefined ? 'page' : (labels.find(([, words]) => new RegExp(`^(?:${words})$`).test(written))?.[0] ?? 'page');
  return { locator: (labelled ?? plain ?? '').replace(/\s*[-–—]+\s*/g, '-'), label, suffix: [from + whole.length, from + rest.length] };
}
