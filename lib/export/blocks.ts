import type { Element, ElementContent, Root } from 'hast';
import { visit } from '@/lib/book/visit';

/** What a page can begin with: a place every few lines. */
const blocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'figure', 'tr', 'dt', 'dd', 'pre']);

/** Calls `look` with every block of a division in the order of the text. Two formats made from the same division number its blocks alike. */
export function visitBlocks(children: ElementContent[], look: (block: Element, index: number) => void): void {
  let index = 0;
  visit({ type: 'root', children } satisfies Root, 'element', (node) => {
    if (!blocks.has(node.tagName)) return;
    look(node, index);
    index += 1;
  });
}
