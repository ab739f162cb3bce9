import type { Point, SourceFile } from './model';

/** Code or a displayed formula whose closing line is missing, so that it would swallow the text behind it. */
export interface OpenBlock extends Point {
  /** The signs that open it. */
  fence: string;
  /** Its part of the text as far as one can tell: up to what looks like prose again. */
  start: number;
  end: number;
}

interface Line {
  text: string;
  start: number;
}

const opening = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(`{3,}(?=[^`]*$)|~{3,}|\${2,}(?=[^$]*$))(.*)$/;
/** A line that a program or a formula hardly begins with: a heading, an element, a sentence. */
const prose = /^(?:#{2,6} |<\/?[A-Z]|[-*] [A-Z]|\*\*[A-Z]|[A-Z][a-z’']*,?(?: [@[$*`]| [a-z][\w’'-]*,?(?: [a-z@[$*`]|[.,:])))/;

/** Finds blocks without an end in one walk over the lines. A text in which every block is closed costs just that. */
export function openBlocks(text: string, format: SourceFile['format']): OpenBlock[] {
  let offset = 0;
  const lines = text.split('\n').map((line): Line => {
    const start = offset;
    offset += line.length + 1;
    return { text: line, start };
  });
  const found: OpenBlock[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [, before = '', fence = ''] = opening.exec(lines[index]?.text ?? '') ?? [];
    if (fence === '' || (format === 'md' && /^(?: {4}|\t)/.test(before))) continue;
    const end = endOf(lines, index, fence, before);
    if (end.closed) index = end.line;
    else {
      const last = lines[end.line];
      found.push({ fence, line: index + 1, column: before.length + 1, start: (lines[index]?.start ?? 0) + before.length, end: last ? last.start : text.length });
      index = end.line - 1;
    }
  }
  return found;
}

/** Where a block ends: the line of its closing signs, or the first line that no longer belongs to it. */
function endOf(lines: readonly Line[], from: number, fence: string, before: string): { line: number; closed: boolean } {
  const maths = fence.startsWith('$');
  const listed = /[-*+\d]/.test(before);
  for (let index = from + 1; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? '';
    const bare = text.replace(/^[ \t>]+|[ \t]+$/g, '');
    if (bare.startsWith(fence) && /^([`~$])\1*$/.test(bare)) return { line: index, closed: true };
    // A quotation ends with its last `>`, and what stands in it with the quotation; an item of a list with a line that is not indented.
    const left = (before.includes('>') && !text.trimStart().startsWith('>')) || (listed && text.trim() !== '' && !/^[ \t>]/.test(text));
    if (left) return { line: index, closed: false };
    if (maths ? formulaLeft(lines, from, index) : bare.startsWith(fence) && /^([`~])\1*[A-Za-z]/.test(bare)) return { line: maths ? index : guess(lines, from, index), closed: false };
  }
  return { line: guess(lines, from, lines.length), closed: false };
}

/** True where a formula has gone over into text: a sentence behind an empty line, an element, or signs that close it on a line of TeX. */
function formulaLeft(lines: readonly Line[], from: number, at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (/[^\s$\\]\s*\$\$\s*$/.test(lines[at - 1]?.text ?? '') && at - 1 > from) return true;
  return /^<\/?[A-Z]|^#{1,6} /.test(text) || (lines[at - 1]?.text.trim() === '' && prose.test(text));
}

/** Up to the first line that looks like prose behind an empty one, or like an element. */
function guess(lines: readonly Line[], from: number, to: number): number {
  for (let index = from + 1; index < to; index += 1) {
    const text = lines[index]?.text ?? '';
    if (/^<\/[A-Z]/.test(text) || (lines[index - 1]?.text.trim() === '' && prose.test(text))) return index;
  }
  return to;
}
