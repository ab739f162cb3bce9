import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument } from 'yaml';
import { align } from '@/lib/book/quizzes/align';

/** Where the `@` of a value stands in its YAML, as line and column from the text itself. */
function found(yaml: string): { value: string; at: number; expected: number } {
  const node = parseDocument(yaml).getIn(['a'], true);
  if (!isScalar(node) || !node.range || typeof node.value !== 'string') throw new Error('no text');
  const map = align(node.value, yaml.slice(node.range[0], node.range[1]));
  expect(map).toHaveLength(node.value.length);
  return { value: node.value, at: node.range[0] + (map[node.value.indexOf('@')] ?? -1), expected: yaml.indexOf('@') };
}

describe('a place in a YAML text', () => {
  it.each([
    ['plain', 'a: by @eq-x'],
    ['plain over lines', 'a: first line\n  and by   @eq-x\n'],
    ['in double quotes', 'a: "by $\\\\beta$ and \\"it\\" @eq-x"'],
    ['with escapes', 'a: "\\u00e9 \\x41 \\t \\n @eq-x"'],
    ['in single quotes', "a: 'it''s @eq-x'"],
    ['folded', 'a: >-\n    first line\n    by @eq-x\n'],
    ['folded with paragraphs', 'a: >-\n  one\n\n  two @eq-x\n'],
    ['literal', 'a: |\n  - one\n  - two @eq-x\n'],
    ['beyond the basic plane', 'a: "𝑥 is @eq-x"'],
  ])('%s', (_name, yaml) => {
    const { at, expected } = found(yaml);
    expect(at).toBe(expected);
  });
});
