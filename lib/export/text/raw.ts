import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from '@/lib/book/visit';

/** Puts real elements in the place of markup that stands in a tree as strings (formulas), and takes out what only a live page has. */
export function parseRaw(tree: Root): void {
  const known = new Map<string, Root>();
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'raw') return undefined;
    const parsed = known.get(node.value) ?? fromHtml(node.value, { fragment: true });
    known.set(node.value, parsed);
    const children = structuredClone(parsed.children) as Element[];
    (parent.children as Element[]).splice(index, 1, ...children);
    return [SKIP, index + children.length];
  });
}
