import type { Pointed } from '@/components/behaviours/preview/place';
import type { ChapterText } from './chapter-text';
import type { Span } from './quote';

/** Selected words of the chapter. */
export interface Selected {
  span: Span;
  range: Range;
}

/** What is selected of the chapter's text, without spaces at its ends; null when it is nothing, or not of the text. */
export function selectedIn(root: Element, text: ChapterText): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const [from, to] = [text.positionOf(range.startContainer, range.startOffset), text.positionOf(range.endContainer, range.endOffset)];
  const words = text.text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return start < end ? { span: { start, end }, range } : null;
}

/** The boxes of a range that are in the window, for something that is to stand beside them. */
export function rectsNear(range: Pick<Range, 'getClientRects' | 'getBoundingClientRect'>): Pointed {
  const seen = [...range.getClientRects()].filter(({ bottom, top, height }) => height > 0 && bottom > 0 && top < innerHeight);
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last) return range;
  const box = new DOMRect(last.left, Math.max(first.top, 0), last.width, Math.min(last.bottom, innerHeight) - Math.max(first.top, 0));
  return { getBoundingClientRect: () => box, getClientRects: () => [last] };
}
