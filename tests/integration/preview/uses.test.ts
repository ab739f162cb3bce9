import { describe, expect, it } from 'vitest';
import { loadBook } from '@/lib/book/book';
import { pointedAt } from '@/lib/site/pointed/pointed';
import { previewDocument } from '@/lib/site/pointed/preview-document';
import { bookYaml, chapter, manuscript } from '../check/manuscript';

const files = {
  'book.yaml': bookYaml('a', 'b'),
  'chapters/a.mdx': chapter('## Ring [#sec-ring]\n\n$$x = 1 \\label{eq-x}$$\n\nBy @eq-x, and again @eq-x, in @sec-ring.\n'),
  'chapters/b.mdx': chapter('Before all, @eq-x.\n\n## Tree\n\nAs @eq-x says.\n'),
};

describe('what a preview says of where a thing is used', () => {
  const pointed = (id: string) => {
    const found = pointedAt(loadBook(manuscript(files)).book, id);
    if (found === null) throw new Error(`nothing is called ${id}`);
    return found;
  };
  const shown = (id: string) => previewDocument(pointed(id), '<p>It.</p>', 'en');

  it('lists each section that refers to it once, over all chapters', () => {
    expect(pointed('eq-x').uses.map(({ url, number }) => `${number} ${url}`)).toEqual(['1.1 /chapters/a#sec-ring', '2 /chapters/b', '2.1 /chapters/b#tree']);
    expect(shown('eq-x')).toContain('Used in <a href="/chapters/a#sec-ring" title="Ring">1.1</a>, <a href="/chapters/b"');
  });

  it('counts a question as a use in the section that it asks about', () => {
    const quiz = '- id: quiz-b\n  section: tree\n  type: true-false\n  question: Is @eq-x so?\n  answer: true\n  why: By @eq-x.\n  passage: sec-ring\n';
    const found = pointedAt(loadBook(manuscript({ ...files, 'chapters/b.mdx': chapter('## Tree\n\nText.\n\n## Last\n\nSee @eq-x.\n'), 'quizzes/b.yaml': quiz })).book, 'eq-x');
    expect(found?.uses.map(({ number }) => number)).toEqual(['1.1', '2.1', '2.2']);
  });

  it('is silent where nothing but the thing itself refers to it', () => {
    expect(shown('sec-ring')).not.toContain('Used in');
  });
});
