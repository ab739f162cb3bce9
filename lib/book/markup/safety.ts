import type { Element, Root, RootContent } from 'hast';
import { SKIP, visit } from '../visit';
import { htmlElements } from '../vocabulary/kinds';

/** Removes raw HTML and every expression, and makes the few HTML elements that may be written as tags real ones; other tags give their contents only. */
export function safety() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      if (node.type === 'raw' || node.type === 'comment' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm') {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
      if (node.name !== null && /^[A-Z]/.test(node.name)) return undefined;
      const allowed = htmlElements.get(node.name ?? '');
      const children = node.children;
      if (allowed === undefined || node.name === null) {
        (parent.children as RootContent[]).splice(index, 1, ...children);
        return [SKIP, index];
      }
      const properties = Object.fromEntries(node.attributes.flatMap((item) => (item.type === 'mdxJsxAttribute' && allowed.includes(item.name) && typeof item.value === 'string' ? [[item.name, item.value]] : [])));
      const element: Element = { type: 'element', tagName: node.name, properties, children };
      parent.children[index] = element;
      return undefined;
    });
  };
}
