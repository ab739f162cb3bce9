import type {} from 'mdast-util-to-hast';
import type { Math as MathNode } from 'mdast-util-math';
import type { Root } from 'mdast';
import type { Point } from '../model';
import { pointsFrom } from '../nodes';
import { visit } from '../visit';
import type { VFile } from 'vfile';

declare module 'mdast-util-math' {
  interface MathData {
    /** Id from `\label{eq-...}`. */
    label?: string;
    /** Where the label stands. */
    labelPoint?: Point;
  }
}

const labelPattern = /\\label\{(eq-[\w-]+)\}/;

/** Makes `$$x$$` that stands alone in a paragraph a displayed equation, and takes `\label{eq-x}` out of the TeX as its id. */
export function displayedMaths() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, 'paragraph', (node, index, parent) => {
      const only = node.children.length === 1 ? node.children[0] : undefined;
      const offset = only?.position?.start.offset;
      if (only?.type !== 'inlineMath' || parent === undefined || index === undefined || offset === undefined || !source.startsWith('$$', offset)) return;
      parent.children[index] = { type: 'math', value: only.value, position: only.position, data: mathData(only.value) } satisfies MathNode;
    });
    visit(tree, 'math', (node) => {
      const label = labelPattern.exec(node.value)?.[1];
      if (label === undefined) return;
      const value = node.value.replace(labelPattern, '').trim();
      node.value = value;
      node.data = { ...mathData(value), label };
      const { line, column, offset } = node.position?.start ?? {};
      const place = offset === undefined ? -1 : source.indexOf(`\\label{${label}}`, offset);
      if (line !== undefined && column !== undefined && offset !== undefined && place >= 0) node.data.labelPoint = pointsFrom(source, { line, column, offset })(place);
    });
  };
}

/** What remark-math gives a displayed formula for the step to HTML. */
function mathData(value: string): NonNullable<MathNode['data']> {
  return {
    hName: 'pre',
    hChildren: [{ type: 'element', tagName: 'code', properties: { className: ['language-math', 'math-display'] }, children: [{ type: 'text', value }] }],
  };
}
