import type { Root, RootContent } from 'mdast';
import { isElement } from '../nodes';
import { visit } from '../visit';
import { elementKinds } from '../vocabulary/kinds';

/** Takes the paragraph away around elements that stand alone in one, as MDX does: `<Note>x</Note>` on a line is a box, not a paragraph. */
export function unravel() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (node, index, parent) => {
      if (parent === undefined || index === undefined || !node.children.some(isElement)) return undefined;
      const written = node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
      if (!written.every((child) => isElement(child) || child.type === 'mdxTextExpression')) return undefined;
      if (written.some((child) => isElement(child) && elementKinds.get(child.name ?? '')?.inline === true)) return undefined;
      const blocks = written.map((child) => ({ ...child, type: child.type === 'mdxJsxTextElement' ? 'mdxJsxFlowElement' : 'mdxFlowExpression' })) as RootContent[];
      (parent.children as RootContent[]).splice(index, 1, ...blocks);
      return index;
    });
  };
}
