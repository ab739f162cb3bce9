import { describe, expect, it } from 'vitest';
import { loadBook } from '@/lib/book/book';
import { bookYaml, manuscript } from '../check/manuscript';

describe('titles and descriptions of YAML', () => {
  it('are words: a formula becomes its signs, a reference its name, money stays money', () => {
    const { book } = loadBook(
      manuscript({
        'book.yaml': bookYaml('a', 'b').replace('title: Tiny', 'title: The $\\pi$ book').replace('title: One', 'title: Around @eq-x\n    description: In $\\R^2$\n    principles: [{title: "By @eq-x, $x_1$", text: T}]'),
        'macros.yaml': '"\\\\R": "\\\\mathbb{R}"\n',
        'chapters/a.mdx': '---\ntitle: The $x^2$ of @sec-b\ndescription: It costs $5 and $6, or \\$7\n---\n\n$$x \\label{eq-x}$$\n',
        'chapters/b.mdx': '---\ntitle: B\n---\n\n## Words [#sec-b]\n',
      }),
    );
    expect(book.about.title).toBe('The π book');
    expect([book.parts[0]?.title, book.parts[0]?.description, book.chapters[0]?.part?.title, book.parts[0]?.principles[0]?.title]).toEqual(['Around Equation 1.1', 'In ℝ²', 'Around Equation 1.1', 'By Equation 1.1, x₁']);
    expect(book.chapters[0]).toMatchObject({ title: 'The x² of Section 2.1', description: 'It costs $5 and $6, or $7' });
  });
});
