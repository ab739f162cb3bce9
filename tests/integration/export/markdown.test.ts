import { describe, expect, test } from 'vitest';
import type { Book } from '@/lib/book/model';
import { chapterMarkdown } from '@/lib/export/markdown/chapter';
import { llmsText } from '@/lib/export/markdown/llms';
import { wholeBook } from '@/lib/export/markdown/whole-book';
import { bookYaml, chapter, manuscript } from '../check/manuscript';
import { leftovers } from './markdown-reader';
import { absolute, bodyOf, bookOf, everyConstruct, site } from './rig';

const one = `${site}/chapters/one`;

describe('a chapter as Markdown', () => {
  let texts: Record<string, string> | undefined;
  const textOf = (slug: string): string => {
    const book = texts ? null : bookOf(everyConstruct);
    if (book) texts = Object.fromEntries([...book.chapters, ...book.appendices].map((each) => [each.slug, bodyOf(book, each.slug)]));
    return texts?.[slug] ?? '';
  };

  test.each(['one', 'two', 'three'])('holds every construct, and nothing that a reader of Markdown does not know (%s)', (slug) => {
    expect(leftovers(textOf(slug))).toEqual([]);
  });

  test.each([
    ['a heading, its number a link to its place', `## [1.1](${one}#sec-links) Links`],
    ['marks in a line', '*emphasis*, **weight with _both_**, `code | bar`, ~~gone~~, H<sub>2</sub>O, 10<sup>9</sup>, “quotes”, 3–5 — and it’s \\~5 ms'],
    ['tags in a line', 'Press <kbd>Ctrl</kbd> + <kbd>\\`</kbd>, <mark>marked **words**</mark>, <abbr title="Remote &#124; Direct &quot;Memory&quot;">RDMA</abbr>'],
    ['links, which are whole', `[the other](${site}/chapters/two#sec-two), [here](${one}#sec-links), [a part](${site}/parts/first), [home](${site}/)`],
    ['quotation marks around things', `A “[Figure 1.1](${one}#fig-ring)” and ‘$x$’ in quotes.`],
    ['links by a name', '[by name](https://example.org/named "N")'],
    ['several references', `Figures [1.1](${one}#fig-ring) and [1.2a](${one}#fig-parts-a)`],
    ['references to lines and boxes', `[line 2](${one}#ln-send) of [Algorithm 1.1](${one}#algo-ring), [Listing 1.1](${one}#lst-code), [Definition 1.1](${one}#dfn-ring), [Principle 2](${one}#pri-ends)`],
    ['citations as on the page', `([Graham and Lee 2020a](${site}/references#ref-graham2020a); [2020b](${site}/references#ref-graham2020b))`],
    ['words around a citation', `(see *this* in [Doe 2023, 3](${site}/references#ref-page2023), as in [Figure 1.1](${one}#fig-ring);`],
    ['a numbered formula, its macros written out', '= \\lVert y\\rVert \\in \\mathbb{R} \\tag{1.1}\n$$'],
    ['an environment that numbers itself', '\\begin{aligned}\na &= b \\\\\n\\end{aligned} \\tag{1.2}\n$$'],
    ['a figure with caption and source', `![Circles with \\] and \\[ and | and \\*](${site}/manuscript/figures/a.svg)\n\n**Figure 1.1:** A ring of $p = 4$ devices, as in [Table 1.1](${one}#tbl-costs).[^1-cap] Its second paragraph cites [Doe (2023)](${site}/references#ref-page2023).\n\nAfter ([Doe 2023](${site}/references#ref-page2023)), **redrawn**.\n\n[^1-cap]: A note that stands in a caption.`],
    ['a figure of parts', `**(a)** The first, [Figure 1.2b](${one}#fig-parts-b) is the other.`],
    ['a diagram as it was written', '```mermaid alt="A job ’runs’ and fails"\nflowchart LR\n  A --> B\n```\n\n**Figure 1.4:** A diagram.'],
    ['a table with its caption', '**Table 1.1:** Costs of $\\alpha$'],
    ['bars in cells', '| what \\| how | $\\alpha$ | `a \\| b` |\n| :- | -: | :-: |'],
    ['a bar in a formula in a cell', '| $\\vert x\\vert + \\text{\\textbar{}b\\textbar{}}$ | `x` | |'],
    ['a line end in a cell', '| one<br>two |'],
    ['code as it was written', '```python title="ring.py" {2} showLineNumbers\ndef step():  # @fig-ring <Figure> {x}\n    return "``"\n```'],
    ['an algorithm as one list', '1. **for** $k = 1$ **to** $p - 1$:\n2. \u2003send chunk $r - k$\n3. \u2003while waiting\n4. \u2003\u2003add ([Doe 2023]'],
    ['a box as a quotation', `> **Definition 1.1:** Ring of **$p$** and \`n\`, [Figure 1.1](${one}#fig-ring) ([Doe 2023](${site}/references#ref-page2023))\n>\n> A *ring* is`],
    ['a box in a box in a list', '> >   > **Tip**\n> >   >\n> >   > with a box in it'],
    ['a formula in a box', '> > $$\n> > x \\tag{1.3}\n> > $$'],
    ['a box in a list', '- An item\n\n  > **Example 1.1:** In a list\n  >\n  > 1. one\n  > 2. two'],
    ['what folds, open', `> **More inside [Figure 1.1](${one}#fig-ring)**\n>\n> Folded, with a ring and rings.`],
    ['a task list', '- [x] ticked'],
    ['questions with their answers', '   - **A.** **Right.** By [Equation 1.1]'],
    ['a blank', 'A ring of \\_\\_\\_\\_\\_\\_ and `a_b` devices.\n\n   **Answer**\n\n   Right: **4** (also accepted: four)'],
  ])('writes %s', (_name, expected) => {
    expect(textOf('one')).toContain(expected);
  });

  test('tells the notes of one chapter from those of another', () => {
    expect(textOf('one')).toContain('[^1-head]: A note with');
    expect(textOf('two')).toContain('[^2-head]: The same name');
  });

  test('leaves braces and signs of a .md file as they are', () => {
    expect(textOf('two')).toContain('Plain Markdown {with braces} < and > signs, a ring.');
  });
});

test('the front matter is the chapter’s own with what its page says', () => {
  const book = bookOf(everyConstruct);
  const [first, second] = book.chapters;
  if (!first || !second) throw new Error('two chapters');
  expect(chapterMarkdown(book, first, 'Text.\n', { url: one, changed: '2026-11-24' })).toBe(`---
title: "One: *every* construct & more"
description: All that may be written.
status: review
authors:
  - Ada Example
  - Bo "B" Lee
keywords:
  - ring
  - "a: b"
chapter: 1
part: "Part I: First"
book: Every & all
version: v1.2.0
changed: 2026-11-24
url: ${one}
language: en
license: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)
note: These are drafts.
---

# Chapter 1: One: \\*every\\* construct & more

Text.
`);
  expect(chapterMarkdown(bookOf(manuscript({ 'book.yaml': bookYaml('a'), 'chapters/a.md': chapter('x\n') })), { ...second, part: null }, '', { url: one, changed: null })).not.toMatch(/changed|license|note|part|version/);
});

describe('the whole book', () => {
  test('stands in one file, in the order of reading, without leftovers', () => {
    const text = wholeBook(bookOf(everyConstruct), absolute);
    expect(leftovers(text)).toEqual([]);
    expect(text.match(/^# .*$/gm)).toEqual(['# Every & all', '# Part I: First', '# Chapter 1: One: \\*every\\* construct & more', '# Chapter 2: Two', '# Appendix A: Three', '# Glossary', '# References']);
    expect(text).toContain(`It begins with [one](${one}), [Figure 1.1](${one}#fig-ring) and ([Doe 2023](${site}/references#ref-page2023)).[^first-introduction-i]`);
    expect(text).toContain(`**Principle 1:** Distance costs\n\nMore than $\\mathbb{R}$, see [Section 2.1]`);
    expect(text).toContain('## ring\n\nA circle of $n$ devices');
    expect(text).toContain('Also: loop.\n\nSee also: tree.');
    expect(text).toMatch(/^- Doe, Jane\. 2023\. “A page\.” January 2023\. <https:\/\/example\.org\/a_b>\.$/m);
  });

  test('of the least manuscript is just its chapters', () => {
    const text = wholeBook(bookOf(manuscript({ 'book.yaml': bookYaml('a'), 'chapters/a.md': chapter('Words.\n') })), absolute);
    expect(text).toBe(`# Tiny\n\nOn the web: <${site}/>\n\n# Part I: One\n\n# Chapter 1: A chapter\n\n<${site}/chapters/a>\n\nWords.\n`);
  });
});

test('llms.txt lists the Markdown of every chapter in the form of llmstxt.org', () => {
  const markdownOf = ({ kind, slug }: Book['chapters'][number]) => `${site}/${kind}/${slug}.md`;
  expect(llmsText(bookOf(everyConstruct), markdownOf, [{ name: 'All', url: `${site}/all`, about: 'Everything.' }])).toBe(`# Every & all

> A book of \\*everything\\*.

By Éva Martín. Version v1.2.0. Text: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).

These are drafts.

## Part I: First

- [Chapter 1: One: \\*every\\* construct & more](${site}/chapter/one.md): All that may be written.
- [Chapter 2: Two](${site}/chapter/two.md)

## Appendices

- [Appendix A: Three](${site}/appendix/three.md): (in preparation)

## Optional

- [All](${site}/all): Everything.
`);
});
