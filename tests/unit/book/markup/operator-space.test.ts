import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { toMathmlCore } from '@/lib/book/markup/mathml-core';
import { spaceOperators } from '@/lib/book/markup/operator-space';

const spaced = (tex: string) => spaceOperators(toMathmlCore(/<semantics>(.*?)<annotation/s.exec(katex.renderToString(tex, { output: 'mathml', displayMode: true }))?.[1] ?? ''));
const thin = '<mspace width="0.1667em"/>';
const of = (name: string) => `<mi>${name}</mi><mo>\u2061</mo>`;

describe('space around operators', () => {
  it('sets the name of a function apart from what stands beside it', () => {
    expect(spaced(String.raw`2\ln 3`)).toBe(`<mrow><mn>2</mn>${thin}${of('ln')}${thin}<mn>3</mn></mrow>`);
    expect(spaced(String.raw`\ln\ln n`)).toContain(`${of('ln')}${thin}${of('ln')}${thin}<mi>n</mi>`);
  });

  it('does so behind its subscripts and limits', () => {
    expect(spaced(String.raw`\log_{10} P`)).toContain(`</msub>${thin}<mi>P</mi>`);
    expect(spaced(String.raw`a \max_{x_i} y`)).toMatch(/<mi>a<\/mi><mspace[^>]*><munder>.*<\/munder><mspace[^>]*><mi>y/);
  });

  it('sets no space before a bracket', () => {
    for (const tex of [String.raw`\exp(x)`, String.raw`\exp\left(x\right)`, String.raw`\log_2(x)`, String.raw`\ln`]) expect(spaced(tex)).not.toContain('mspace');
  });

  it('leaves a subscript its two children', () => {
    expect(spaced(String.raw`R_{\max}(S)`)).toContain('<msub><mi>R</mi><mi>max</mi></msub><mo');
  });

  it('knows a sign from an operation', () => {
    expect(spaced('x = -1')).toContain('<mo>=</mo><mo form="prefix">−</mo>');
    expect(spaced(String.raw`\exp\left(-x\right)`)).toContain('<mo form="prefix">−</mo>');
    expect(spaced('x < -1')).toContain('form="prefix"');
    expect(spaced('(x) - 1')).not.toContain('form');
    expect(spaced('|x| - 1')).not.toContain('form');
  });
});
