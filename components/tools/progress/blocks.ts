/** Paragraphs, figures and so on, one after the other. */
const BLOCKS = '.chapter .markup > :not(section), .chapter .markup > section:not([data-footnotes]) > *';

/** A block of the chapter's text. */
export interface Block {
  element: Element;
  /** How much text stands before it, and in it; a picture counts for a line, questions for nothing: who skips them has read the text. */
  start: number;
  length: number;
}

/** The blocks of the chapter on this page in reading order. */
export function blocksOfPage(): Block[] {
  let start = 0;
  return [...document.querySelectorAll(BLOCKS)].map((element) => {
    const block = { element, start, length: element.matches('.quiz') ? 0 : element.textContent.length + 80 };
    start += block.length;
    return block;
  });
}

/** A block with the part of it that is above an edge: from 0 to 1, less than 0 when the edge is in the gap before it. */
export interface Cut {
  index: number;
  passed: number;
}

/**
 * The first and the last block between two heights of the window, or null where there is no text between them. Sections that are not on
 * the screen are asked as wholes, since asking a block in one of them would lay it out.
 */
export function blocksBetween(blocks: readonly Block[], top: number, bottom: number): { first: Cut; last: Cut } | null {
  const seen = new Map<Element, boolean>();
  const isNear = ({ element }: Block) => {
    const { parentElement: box } = element;
    if (box?.tagName !== 'SECTION') return true;
    let near = seen.get(box);
    if (near === undefined) {
      const edges = box.getBoundingClientRect();
      near = edges.bottom > top && edges.top < bottom;
      seen.set(box, near);
    }
    return near;
  };
  let [first, last]: [Cut | null, Cut | null] = [null, null];
  for (const [index, block] of blocks.entries()) {
    if (!isNear(block)) continue;
    const edges = block.element.getBoundingClientRect();
    if (edges.bottom <= top || edges.top >= bottom || edges.height === 0) continue;
    const cut = (at: number) => ({ index, passed: Math.min(1, (at - edges.top) / edges.height) });
    first ??= cut(top);
    last = cut(bottom);
  }
  return first && last ? { first, last } : null;
}

/** Where a cut lies in the text, in thousandths of it. */
export function placeOf(blocks: readonly Block[], { index, passed }: Cut): number {
  const [block, end] = [blocks[index], blocks.at(-1)];
  if (!block || !end) return 0;
  return Math.round((1000 * (block.start + block.length * Math.max(0, passed))) / (end.start + end.length));
}
