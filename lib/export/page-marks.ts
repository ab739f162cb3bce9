import { visitBlocks } from './blocks';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** Which pages of the printed book begin where: by division, then by the rank of the block (see `blocks.ts`), numbers from 1. Plain data. */
export type PageMarks = Readonly<Record<string, Readonly<Record<number, readonly number[]>> | undefined>>;

/** A block of a division and the page that it stands on, from 0. */
export interface PlacedBlock {
  division: string;
  index: number;
  page: number;
}

/**
 * Pages begin with the first block that begins on them; one that only goes on with a long block is marked together with the next. Blank pages are
 * not marked.
 * @param blocks in the order of the text.
 */
export function pageMarks(blocks: readonly PlacedBlock[], blanks: ReadonlySet<number>): PageMarks {
  const marks: Record<string, Record<number, number[]>> = {};
  let last = -1;
  for (const { division, index, page } of blocks) {
    if (page <= last) continue;
    const pages = Array.from({ length: page - last }, (_, step) => last + 1 + step).filter((number) => !blanks.has(number));
    (marks[division] ??= {})[index] = pages.map((number) => number + 1);
    last = page;
  }
  return marks;
}

/** Writes the marks of a division into its text. @returns the numbers of its pages. */
export function writePageMarks(division: string, children: ElementContent[], marks: PageMarks): number[] {
  const own = marks[division] ?? {};
  const found: number[] = [];
  const waiting: [Element, Element[]][] = [];
  visitBlocks(children, (block, index) => {
    const pages = own[index] ?? [];
    found.push(...pages);
    if (pages.length > 0) waiting.push([block, pages.map(mark)]);
  });
  // Afterwards, since a mark in a list of blocks would be met again.
  for (const [block, pages] of waiting) hostOf(block).children.unshift(...pages);
  return found;
}

/** Id of the mark of a page. */
export function pageId(page: number): string {
  return `page-${page}`;
}

function mark(page: number): Element {
  return h('span', { id: pageId(page), 'epub:type': 'pagebreak', role: 'doc-pagebreak', ariaLabel: String(page) });
}

/** A row holds cells only, and the caption of a figure stands first or last in it. */
function hostOf(block: Element): Element {
  const first = block.children.find((child): child is Element => child.type === 'element');
  return first && (block.tagName === 'tr' || first.tagName === 'figcaption') ? first : block;
}
