import { describe, expect, test } from 'vitest';
import { renderTex } from '@/lib/book/tex';
import { expandMacros } from '@/lib/export/markdown/expand-macros';
import { barless, calm, calmLines, withoutComments } from '@/lib/export/markdown/tex';

const macros = {
  '\\R': '\\mathbb{R}',
  '\\bytes': '#1\\,\\text{B}',
  '\\norm': '\\lVert#1\\rVert',
  '\\pair': '(#1;#2)',
  '\\letters': 'abc',
  '\\deep': '\\norm{\\pair{#1}{\\R}}',
  '\\,': '\\;',
  '\\swap': '#2#1',
};
const shown = (tex: string, own: Record<string, string> | undefined) => renderTex(tex, { display: true, macros: own, strict: true }).replace(/<annotation[\s\S]*?<\/annotation>/, '');

describe('macros of the book', () => {
  test.each([
    ['\\R^n', '\\mathbb{R}^n'],
    ['\\bytes{n+1} and \\bytes n', 'n+1\\;\\text{B} and n\\;\\text{B}'],
    ['\\norm x_2', '\\lVert x\\rVert_2'],
    ['\\cdot\\letters', '\\cdot abc'],
    ['\\pair a{b c}', '(a;b c)'],
    ['\\deep{x}', '\\lVert(x;\\mathbb{R})\\rVert'],
    ['\\text{a \\bytes{2} b}', '\\text{a 2\\;\\text{B} b}'],
    ['\\swap{a}{b} \\\\ \\R', 'ba \\\\ \\mathbb{R}'],
    ['\\Re + \\Rightarrow', '\\Re + \\Rightarrow'],
  ])('%s is written out', (tex, expected) => {
    expect(expandMacros(tex, macros)).toBe(expected);
    if (!tex.includes('\\\\')) expect(shown(expandMacros(tex, macros), undefined)).toBe(shown(tex, macros));
  });

  test('leave other formulas, and one that means itself, as they are', () => {
    expect(expandMacros('x + y', macros)).toBe('x + y');
    expect(expandMacros('\\R', undefined)).toBe('\\R');
    expect(expandMacros('\\loop', { '\\loop': '\\loop' })).toBe('\\loop');
    expect(expandMacros('\\norm', macros)).toBe('\\lVert\\rVert');
  });
});

describe('TeX in Markdown', () => {
  test.each([
    ['a<b>c', 'a< b>c'],
    ['[0,1](x) [a][b]', '[0,1] (x) [a] [b]'],
    ['p < q', 'p < q'],
  ])('%s is no link and no tag', (tex, expected) => {
    expect(calm(tex)).toBe(expected);
    expect(shown(calm(tex), undefined)).toBe(shown(tex, undefined));
  });

  test('has no line that begins a list, a heading or a quotation, and none that is empty', () => {
    expect(calmLines('x\n\n+ y\n> z\n===\n- 1\n2. 3')).toBe('x\n+y\n\\gt z ===\n-1 2. 3');
  });

  test('has no comments, and keeps a percent sign', () => {
    expect(withoutComments('a % why\n  + b\\% \\\\% end')).toBe('a + b\\% \\\\');
  });

  test.each([
    ['|x|', '\\vert x\\vert'],
    ['\\left| x \\right|_2', '\\left\\vert x \\right\\vert_2'],
    ['\\|x\\| \\\\| y', '\\Vert x\\Vert \\\\\\vert y'],
    ['\\text{a|b} |', '\\text{a\\textbar{}b} \\vert'],
    ['\\begin{array}{c|c} 1 & 2 \\end{array}', '\\begin{array}{cc} 1 & 2 \\end{array}'],
    ['P(a \\mid b)', 'P(a \\mid b)'],
  ])('%s stands in a cell without a bar', (tex, expected) => {
    expect(barless(tex)).toBe(expected);
    if (!tex.includes('array') && !tex.includes('\\\\|')) expect(shown(expected, undefined).replace(/<[^>]+>/g, '')).toBe(shown(tex, undefined).replace(/<[^>]+>/g, ''));
  });
});
