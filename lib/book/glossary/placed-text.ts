import type { LineCounter, Scalar } from 'yaml';
import type { Point } from '../model';

/** A text inside of a YAML file, and where each of its places stands in that file. */
export interface PlacedText {
  body: string;
  /** From a point of the body to the same point of the file. */
  at(point: Point): Point;
}

/**
 * The text of a scalar with its lines as they were written: a folded text keeps its line ends (Markdown reads them as spaces),
 * so that a mistake in it has a line and a column.
 * @param text the whole file.
 */
export function placedText(scalar: Scalar, text: string, lines: LineCounter): PlacedText {
  const [start, end] = scalar.range ?? [0, 0];
  const { line, col } = lines.linePos(start);
  if (scalar.type !== 'BLOCK_FOLDED' && scalar.type !== 'BLOCK_LITERAL') {
    const before = col - 1 + (scalar.type === 'PLAIN' ? 0 : 1);
    return { body: String(scalar.value), at: (point) => ({ line: line + point.line - 1, column: point.column + (point.line === 1 ? before : 0) }) };
  }
  const written = text.slice(text.indexOf('\n', start) + 1, end).replace(/\r/g, '').split('\n');
  const indent = /^ */.exec(written.find((item) => item.trim() !== '') ?? '')?.[0].length ?? 0;
  return { body: written.map((item) => item.slice(indent)).join('\n').trimEnd(), at: (point) => ({ line: line + point.line, column: point.column + indent }) };
}
