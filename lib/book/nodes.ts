import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import type { Point } from './model';

/** An element that an author wrote as a tag, in a paragraph or on lines of its own. */
export type WrittenElement = MdxJsxFlowElement | MdxJsxTextElement;

/** True for a node that was written as a tag. */
export function isElement(node: Node): node is WrittenElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Text of an attribute; empty where there is none, or an expression. */
export function valueOf(node: WrittenElement, name: string): string {
  const attribute = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : '';
}

/** Where a node begins. */
export function pointOf(node: Pick<Node, 'position'>): Point {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/**
 * Gives the points of rising offsets in a text, each in the time of the step from the one before.
 * @param start a point at or before the first offset.
 */
export function pointsFrom(text: string, start: Point & { offset: number }): (offset: number) => Point {
  let { line, offset: at } = start;
  let lineStart = at - start.column + 1;
  return (offset) => {
    for (let end = text.indexOf('\n', at); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) {
      line += 1;
      lineStart = end + 1;
    }
    at = offset;
    return { line, column: offset - lineStart + 1 };
  };
}

/** True where a backslash takes its meaning from the sign at an offset. */
export function isEscaped(text: string, offset: number): boolean {
  return /(?<!\\)(?:\\\\)*\\$/.test(text.slice(Math.max(0, offset - 8), Math.max(0, offset)));
}
