import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { toMathmlCore } from '@/lib/book/markup/mathml-core';

const core = (tex: string) => toMathmlCore(katex.renderToString(tex, { output: 'mathml', displayMode: true }).replace(/<annotation.*<\/annotation>/s, ''));

describe('formulas in the MathML that browsers read', () => {
  it('writes letters of other alphabets as the characters themselves', () => {
    expect(core(String.raw`\mathbf{W}`)).toContain('<mi>𝐖</mi>');
    expect(core(String.raw`\mathbb{R}`)).toContain('<mi>ℝ</mi>');
    expect(core(String.raw`\mathcal{L}`)).toContain('<mi>ℒ</mi>');
    expect(core(String.raw`\boldsymbol{\theta}`)).toContain('<mi>𝜽</mi>');
    expect(core(String.raw`\mathbf{\&}`)).toContain('&amp;');
  });

  it('keeps upright what is upright', () => {
    expect(core(String.raw`\mathrm{d}`)).toContain('<mi mathvariant="normal">d</mi>');
  });

  it('says the alignment of a table by its cells', () => {
    const table = core(String.raw`\begin{aligned} a &= b \end{aligned}`);
    expect(table).toMatch(/<mtd class="right">.*<mtd class="left">/);
    expect(table).not.toMatch(/column|spacing/);
  });

  it('counts the columns of a table in a table', () => {
    const table = core(String.raw`\begin{array}{rl} \begin{array}{lll} a & b & c \end{array} & d \end{array}`);
    expect([...table.matchAll(/<mtd class="(\w+)">/g)].map(([, side]) => side)).toEqual(['right', 'left', 'left', 'left', 'left']);
  });

  it('draws lines and boxes', () => {
    expect(core(String.raw`\begin{array}{l|r} a & b \\ \hline c & d \end{array}`)).toContain('<mtr class="ruled"><mtd class="left barred">');
    expect(core(String.raw`\boxed{x}`)).toContain('<mrow class="boxed">');
  });

  it('marks signs that grow and have a font file of their own', () => {
    expect(core(String.raw`\bigcup_i A_i`)).toContain('<mo class="wide">⋃</mo>');
    expect(core(String.raw`\underbrace{a}_b`)).toContain('<mo class="wide" stretchy="true">⏟</mo>');
    expect(core(String.raw`\left( x \right)`)).toContain('<mo>(</mo>');
  });

  it('lets bars stretch around what they enclose, and gives others no space', () => {
    expect(core(String.raw`\left| \frac{a}{b} \right|`)).toMatch(/<mo>\|<\/mo><mfrac>.*<mo>\|<\/mo>/);
    expect(core(String.raw`\left\| x \right\|`)).toContain('<mo class="wide">‖</mo>');
    expect(core(String.raw`\lvert x \rvert`)).toContain('<mo stretchy="false" lspace="0" rspace="0">∣</mo>');
    expect(core(String.raw`a \mid b`)).toContain('<mo>∣</mo>');
  });
});
