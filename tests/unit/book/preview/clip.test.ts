import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { clipBlocks, clipWords } from '@/lib/book/preview/clip';
import { textOf } from '@/lib/book/preview/text-length';

const text = (nodes: readonly ElementContent[]) => nodes.map(textOf).join('|');
const formula: ElementContent = { type: 'raw', value: '<math><mi>a</mi><mo>=</mo><mi>bcdefgh</mi></math>' };

describe('clipping', () => {
  it('leaves what is short as it is', () => {
    const blocks = [h('p', 'One.'), h('p', 'Two.')];
    expect(clipBlocks(blocks, 100)).toEqual({ children: blocks, isClipped: false });
  });

  it('cuts words between words', () => {
    const { children, isClipped } = clipWords([{ type: 'text', value: 'Every rank sends one chunk to the next' }], 20);
    expect(isClipped).toBe(true);
    expect(text(children)).toBe('Every rank sends …');
  });

  it('never halves a formula', () => {
    const { children } = clipWords([{ type: 'text', value: 'So ' }, formula, { type: 'text', value: ' holds' }], 6);
    expect(text(children)).toBe('So |…');
  });

  it('keeps the first block whatever its size', () => {
    const { children, isClipped } = clipBlocks([h('p', 'word '.repeat(200)), h('p', 'Two.')], 50);
    expect(children).toHaveLength(1);
    expect(text(children).length).toBeLessThan(70);
    expect(isClipped).toBe(true);
  });

  it('keeps the head of a table and its first rows', () => {
    const rows = Array.from({ length: 20 }, (_, index) => h('tr', h('td', String(index))));
    const { children, isClipped } = clipBlocks([h('div', { className: ['table-scroll'] }, h('table', [h('thead', h('tr', h('th', 'Rank'))), h('tbody', rows)]))], 10_000);
    expect(isClipped).toBe(true);
    expect(text(children)).toBe('Rank01234567');
  });

  it('keeps whole lines of code', () => {
    const code = Array.from({ length: 30 }, (_, index) => [h('span', { className: ['hljs-keyword'] }, `line${index}`), { type: 'text' as const, value: '\n' }]).flat();
    const { children, isClipped } = clipBlocks([h('figure', h('pre', h('code', code)))], 10_000);
    expect(isClipped).toBe(true);
    expect(text(children).trim().split('\n')).toEqual(Array.from({ length: 14 }, (_, index) => `line${index}`));
  });
});
