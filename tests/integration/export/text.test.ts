import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { divisionsOf } from '@/lib/export/divisions';
import { tinyEdition } from './tiny-book';

const ring = `---
title: Ring
---

Before.[^a]

## First [#sec-first]

One,[^b] and [the tree](./tree.mdx#sec-tree), [contents](/contents), [the review](/review), [elsewhere](https://example.org).

<Example title="Folded" collapsible="closed">

Inside.[^c]

</Example>

## Second

Again.[^b] A formula $x < 1$.

- [x] done

[^a]: Note a.
[^b]: Note b, which refers to another.[^d]
[^c]: Note c.
[^d]: Note d.
`;
const quiz = `- id: quiz-one
  section: sec-first
  type: true-false
  question: Is it?
  answer: false
  why: It is not.
  passage: sec-first
`;

function textOf(id: string): string {
  const edition = tinyEdition({ 'book.yaml': 'title: Tiny\nparts: [{title: One, chapters: [ring, tree]}]\n', 'chapters/ring.mdx': ring, 'chapters/tree.mdx': '---\ntitle: Tree\n---\n\n## Trees [#sec-tree]\n\nText.\n', 'quizzes/ring.yaml': quiz });
  const division = divisionsOf(edition).find((candidate) => candidate.id === id);
  return toHtml({ type: 'root', children: division?.children ?? [] });
}

describe('a chapter on its way to paper', () => {
  it('has its notes at the end of the section that refers to them first, with the numbers of the chapter', () => {
    const html = textOf('chapter-ring');
    const [before = '', first = '', second = ''] = html.split(/(?=<h2)/);
    const notes = (text: string) => [...text.matchAll(/class="note-number" href="#[^"]+">(\d)<\/a> Note (\w)/g)].map(([, number, letter]) => `${number ?? ''}${letter ?? ''}`);
    expect(notes(before)).toEqual(['1a']);
    expect(notes(first)).toEqual(['2b', '3c', '4d']);
    expect(notes(second)).toEqual([]);
    expect(html).not.toContain('↩');
  });

  it('has nothing folded, ticked or for the script', () => {
    const html = textOf('chapter-ring');
    expect(html).not.toMatch(/<details|<summary|<input|data-|loading=|heading-link/);
    expect(html).toMatch(/class="box box-example" role="note"><p class="box-title">/);
    expect(html).toContain('aria-label="Done"');
  });

  it('has its questions where they stood and the answers at its end, each a link to the other', () => {
    const html = textOf('chapter-ring');
    const [text = '', answers = ''] = html.split('<h2 id="answers-to-questions">');
    expect(text).toContain('href="#answer-quiz-one">Question 1</a>');
    expect(text).not.toContain('It is not.');
    expect(answers).toMatch(/id="answer-quiz-one".*href="#quiz-one">Question 1<\/a>.*False\..*It is not\./s);
  });

  it('names its goals, wherever they will stand', () => {
    const html = textOf('chapter-ring');
    expect(html).toContain('href="place:chapter-tree#sec-tree"');
    expect(html).toContain('href="place:contents#"');
    expect(html).toContain('href="site:/review#"');
    expect(html).toContain('href="https://example.org"');
    expect(html).toContain('<span class="heading-number">1.1</span> First');
    expect(html).toContain('alttext="x < 1"');
  });
});
