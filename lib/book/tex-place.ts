import type { Nodes } from 'mdast';
import type { Point } from './model';
import { pointOf } from './nodes';
import type { TexMistake } from './tex';

/**
 * Where in the file a mistake of a formula stands: the formula's own beginning where that is all that is known. Looked up in the lines as
 * they were written, since quotation marks, indentation and labels are gone from the formula's text.
 */
export function placeInFormula(node: Extract<Nodes, { type: 'math' | 'inlineMath' }>, { offset }: TexMistake, body: string): Point {
  const start = pointOf(node);
  if (offset === null) return start;
  const before = node.value.slice(0, offset);
  const inLine = offset - (before.lastIndexOf('\n') + 1);
  const line = node.value.split('\n')[before.split('\n').length - 1] ?? '';
  const written = body.split('\n').slice(start.line - 1, node.position?.end.line);
  for (const [index, text] of written.entries()) {
    const from = text.indexOf(line, index === 0 ? start.column - 1 : 0);
    if (line.trim() !== '' && from >= 0) return { line: start.line + index, column: from + inLine + 1 };
  }
  return start;
}
