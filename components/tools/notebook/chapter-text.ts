import { walkText } from '../written-text';
import type { Span } from './quote';

/** The text of the chapter on this page as one string, and the way between its characters and the document. */
export interface ChapterText {
  text: string;
  headings: readonly Heading[];
  /** The heading above a position; null before the first. */
  headingAt: (position: number) => Heading | null;
  /** Where a section begins and where the next one does; null when there is no such heading. */
  sectionOf: (id: string) => Span | null;
  /** The position of a place in the document: that of the first character of the text that does not come before it. */
  positionOf: (node: Node, offset: number) => number;
  /** The pieces of text nodes that hold a span, in order. */
  piecesOf: (span: Span) => Piece[];
}

export interface Heading {
  element: HTMLElement;
  id: string;
  title: string;
  start: number;
}

/** Part of a text node. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

interface Stretch {
  node: Text;
  /** Position of its first character. */
  start: number;
}

const BLOCK = /^(?:p|div|section|h[1-6]|li|ul|ol|dl|dt|dd|table|tr|td|th|figure|figcaption|pre|blockquote|details|summary|br|hr)$/;

/** Reads the chapter's text, without what scripts have put into it. Between blocks stands a line break, whether the markup has one or not. */
export function readChapterText(root: Element): ChapterText {
  const stretches: Stretch[] = [];
  const headings: Heading[] = [];
  const parts: string[] = [];
  let length = 0;
  let isNewBlock = false;
  const add = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  walkText(
    root,
    (node) => {
      const before = parts.at(-1);
      if (isNewBlock && before !== undefined) {
        if (/\s$/.test(before)) parts.splice(-1, 1, before.replace(/\s$/, '\n'));
        else add('\n');
      }
      isNewBlock = false;
      stretches.push({ node, start: length });
      // Lines of the source mean nothing but in code. Every space stays one character, so that positions are those of the node.
      add(node.parentElement?.closest('pre') ? node.data : node.data.replace(/\s/g, ' '));
      return true;
    },
    (element) => {
      if (!BLOCK.test(element.localName)) return;
      isNewBlock = true;
      if (element instanceof HTMLElement && /^h[2-6]$/.test(element.localName) && element.id !== '') headings.push({ element, id: element.id, title: element.textContent.trim(), start: length });
    },
  );
  const text = parts.join('');

  return {
    text,
    headings,
    headingAt: (position) => headings.findLast(({ start }) => start <= position) ?? null,
    sectionOf(id) {
      if (id === '') return { start: 0, end: headings[0]?.start ?? text.length };
      const at = headings.findIndex((heading) => heading.id === id);
      const heading = headings[at];
      return heading ? { start: heading.start, end: headings[at + 1]?.start ?? text.length } : null;
    },
    positionOf(node, offset) {
      const range = document.createRange();
      range.setStart(node, offset);
      range.collapse(true);
      // The first stretch whose end does not come before the place.
      let [low, high] = [0, stretches.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        const stretch = stretches[middle];
        if (stretch && range.comparePoint(stretch.node, stretch.node.length) < 0) low = middle + 1;
        else high = middle;
      }
      const found = stretches[low];
      if (!found) return text.length;
      return found.start + (found.node === node ? Math.min(offset, found.node.length) : 0);
    },
    piecesOf({ start, end }) {
      const first = Math.max(0, stretches.findLastIndex((stretch) => stretch.start <= start));
      const pieces: Piece[] = [];
      for (const { node, start: at } of stretches.slice(first)) {
        if (at >= end) break;
        const piece = { node, start: Math.max(0, start - at), end: Math.min(node.length, end - at) };
        if (piece.start < piece.end) pieces.push(piece);
      }
      return pieces;
    },
  };
}
