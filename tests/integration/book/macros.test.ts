import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBook } from '@/lib/book/book';
import { definitionHtml } from '@/lib/book/definition';
import { makeMarkup } from '@/lib/book/markup';
import { formatProblem } from '@/lib/book/problems';
import { checkManuscript } from '@/lib/check/check';
import { bookYaml, chapter, manuscript } from '../check/manuscript';

const addresses = { chapter: () => '/c', welcome: () => '/', site: (path: string) => path, file: (path: string) => path };

const problems = (macros: string, body: string) => checkManuscript(manuscript({ 'book.yaml': bookYaml('a'), 'macros.yaml': macros, 'chapters/a.mdx': chapter(body) })).map(formatProblem);

describe('macros.yaml', () => {
  it('gives every formula its macros, with arguments', () => {
    expect(problems('\\R: "\\\\mathbb{R}"\n\\norm: "\\\\left\\\\| #1 \\\\right\\\\|"\n', '$\\norm{x} \\in \\R$\n')).toEqual([]);
  });

  it('gives them to definitions, questions and the texts of parts as well', () => {
    const files = {
      'book.yaml': bookYaml('a').replace('    chapters:', '    introduction: In $\\Ranks$.\n    principles: [{title: One, text: By $\\Ranks$.}]\n    chapters:'),
      'chapters/a.mdx': chapter('\n## Ring [#sec-ring]\n\nA ring.\n'),
      'glossary.yaml': '- term: ring\n  definition: A circle in $\\Ranks$.\n',
      'quizzes/a.yaml': '- {id: quiz-a, section: sec-ring, type: true-false, question: "In $\\\\Ranks$?", answer: true, why: So., passage: sec-ring}\n',
    };
    const without = manuscript(files);
    expect(checkManuscript(without).map(({ file, rule }) => `${file} ${rule}`)).toEqual(['book.yaml tex', 'book.yaml tex', 'glossary.yaml tex', 'quizzes/a.yaml tex']);
    const root = manuscript({ ...files, 'macros.yaml': '\\Ranks: "\\\\mathbb{R}"\n' });
    expect(checkManuscript(root)).toEqual([]);
    const { book } = loadBook(root);
    expect(definitionHtml(book, 'term-ring', addresses)).toContain('ℝ');
    const [quiz] = book.quizzes;
    const introduction = book.parts[0]?.introduction;
    for (const text of [quiz, introduction]) expect(text && makeMarkup({ book, source: text.source, chapter: null, addresses, facts: text.facts }).pieces.join('')).toContain('ℝ');
    writeFileSync(join(root, 'macros.yaml'), '\\Ranks: "\\\\mathbb{Q}"\n# another\n');
    expect(definitionHtml(loadBook(root).book, 'term-ring', addresses)).toContain('ℚ');
  });

  it('names a macro that KaTeX does not understand at its place', () => {
    expect(problems('\\R: "\\\\mathbb{R}"\n\\bad: "\\\\frca{1}{2}"\n\\open: "{x"\n', 'Text.\n')).toEqual([
      expect.stringMatching(/^macros\.yaml:2:7 {2}Unexpected TeX `\\frca\{1\}\{2\}` of the macro `\\bad`.*\(tex\)$/),
      expect.stringMatching(/^macros\.yaml:3:8 {2}Unexpected TeX `\{x` .*\(tex\)$/),
    ]);
  });

  it('keeps its other macros where one is a mistake: a formula is no second one', () => {
    const body = '$\\R \\per{p} \\bad{x}$\n';
    const good = '\\R: "\\\\mathbb{R}"\n\\per: "T_{#1}"\n';
    for (const bad of ['\\bad: [1]', 'bad: "#1"', '\\bad: "#1', '\\bad: "#1": 2']) expect(problems(`${good}${bad}\n`, body)).toEqual([expect.stringContaining('macros.yaml:3:')]);
    expect(problems(`${good}\\bad: [1]\n`, '$\\worse$\n')).toHaveLength(2);
  });

  it('refuses a name without a backslash and a value that is no text', () => {
    expect(problems('R: "\\\\mathbb{R}"\n', 'Text.\n')[0]).toMatch(/^macros\.yaml:1:4 .*expected one backslash before letters/);
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
