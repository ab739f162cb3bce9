import { make } from '@/components/behaviours/make';
import { readChapterText, type ChapterText, type Piece } from './chapter-text';
import type { Span } from './quote';
import { colors, type Color } from './schema';

/** A highlight with its place in the text of the page. */
export interface Placed extends Span {
  id: string;
  color: Color;
  hasNote: boolean;
}

/**
 * Shows highlights: by the CSS Custom Highlight API, which leaves the document as it is, else by elements around the words.
 * @returns the text to go on with, which is read anew where the document was changed.
 */
export function paint(root: Element, text: ChapterText, placed: readonly Placed[]): ChapterText {
  if (!('highlights' in CSS)) return wrap(root, placed);
  const show = (name: string, shown: readonly Placed[]) => void CSS.highlights.set(name, new Highlight(...shown.flatMap((one) => text.piecesOf(one).map(rangeOf))));
  for (const color of colors) show(`marked-${color}`, placed.filter((one) => one.color === color));
  show('marked-note', placed.filter(({ hasNote }) => hasNote).map((one) => ({ ...one, start: lastWord(text.text, one) })));
  return text;
}

/** Where the last word of a span begins: it carries the sign of a note. */
function lastWord(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).search(/\S+\s*$/);
}

function rangeOf({ node, start, end }: Piece): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}

function wrap(root: Element, placed: readonly Placed[]): ChapterText {
  for (const mark of root.querySelectorAll('mark.marked')) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
  for (const one of placed) {
    for (const { node, start, end } of readChapterText(root).piecesOf(one)) {
      // Formulas and drawings may hold no element of HTML: they stay as they are.
      if (node.data.slice(start, end).trim() === '' || node.parentElement?.closest('math, svg')) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      range.surroundContents(make('mark', { class: `marked marked-${one.color}${one.hasNote ? ' marked-note' : ''}` }));
    }
  }
  return readChapterText(root);
}

/** The highlights under a point of the window, the shortest first. */
export function highlightsAt(text: ChapterText, placed: readonly Placed[], x: number, y: number): Placed[] {
  const caret = caretAt(x, y);
  if (!caret) return [];
  const position = text.positionOf(caret.node, caret.offset);
  const near = placed.filter(({ start, end }) => start <= position && position <= end);
  // The nearest character to a point may be far from it, at the end of a line or beside a formula.
  const isUnder = (span: Placed) => text.piecesOf({ start: Math.max(span.start, position - 200), end: Math.min(span.end, position + 200) }).some((piece) => boxesOf(piece).some(({ left, right, top, bottom }) => left - 2 <= x && x <= right + 2 && top - 2 <= y && y <= bottom + 2));
  return near.filter(isUnder).sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** Where a highlight stands in the window: the boxes of its words. */
export function boxesOf({ node, start, end }: Piece): DOMRect[] {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()];
}

/** Browsers that have the older of the two names. */
interface OlderDocument {
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = (document as OlderDocument).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
