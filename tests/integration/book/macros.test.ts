import { describe, expect, it } from 'vitest';
import { formatProblem } from '@/lib/book/problems';
import { checkManuscript } from '@/lib/check/check';
import { bookYaml, chapter, manuscript } from '../check/manuscript';

const problems = (macros: string, body: string) => checkManuscript(manuscript({ 'book.yaml': bookYaml('a'), 'macros.yaml': macros, 'chapters/a.mdx': chapter(body) })).map(formatProblem);

describe('macros.yaml', () => {
  it('gives every formula its macros, with arguments', () => {
    expect(problems('\\R: "\\\\mathbb{R}"\n\\norm: "\\\\left\\\\| #1 \\\\right\\\\|"\n', '$\\norm{x} \\in \\R$\n')).toEqual([]);
  });

  it('names a macro that KaTeX does not understand at its place', () => {
    expect(problems('\\R: "\\\\mathbb{R}"\n\\bad: "\\\\frca{1}{2}"\n\\open: "{x"\n', 'Text.\n')).toEqual([
      expect.stringMatching(/^macros\.yaml:2:7 {2}Unexpected TeX `\\frca\{1\}\{2\}` of the macro `\\bad`.*\(tex\)$/),
      expect.stringMatching(/^macros\.yaml:3:8 {2}Unexpected TeX `\{x` .*\(tex\)$/),
    ]);
  });

  it('refuses a name without a backslash and a value that is no text', () => {
    expect(problems('R: "\\\\mathbb{R}"\n', 'Text.\n')[0]).toMatch(/^macros\.yaml:1:4 .*a name with one backslash/);
    expect(problems('\\R: 3\n', 'Text.\n')[0]).toMatch(/^macros\.yaml:1:5 .*expected a text/);
  });
});

describe('a mistake of TeX', () => {
  it('is told at its place in the manuscript', () => {
    const at = (body: string) => problems('\\R: "\\\\mathbb{R}"\n', body)[0]?.replace(/ {2}.*/, '');
    expect(at('Let $a + \\frca{1}{2}$ be.\n')).toBe('chapters/a.mdx:4:10');
    expect(at('$$\n\\label{eq-a}\na = \\R \\\\\nb = \\nonesuch\n$$\n')).toBe('chapters/a.mdx:7:5');
    expect(at('> $$\n> a = \\nonesuch\n> $$\n')).toBe('chapters/a.mdx:5:7');
  });

  it('is told once where the mistake is inside a macro', () => {
    expect(problems('\\half: "\\\\frac{1}"\n', 'Let $aaa + \\half$ be.\n')).toEqual([expect.stringMatching(/^macros\.yaml:1:8/)]);
  });
});
