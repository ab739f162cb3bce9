import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBook } from '@/lib/book/book';
import { definitionHtml, definitionText } from '@/lib/book/definition';
import { markupKey } from '@/lib/book/markup-cache';
import { bookYaml, chapter, manuscript } from '../check/manuscript';

const addresses = {
  chapter: (target: { slug: string }, fragment?: string) => `/c/${target.slug}${fragment ? `#${fragment}` : ''}`,
  welcome: () => '/',
  site: (path: string, fragment?: string) => `/base${path}${fragment ? `#${fragment}` : ''}`,
  file: (path: string) => `/files/${path}`,
};
const glossary = `
- term: tree
  definition: A plant with $n$ leaves, as in @fig-t and [a](chapters/a.mdx).
  see: [Rings]
- term: ring
  definition: A circle.
`;
const texts = {
  'chapters/a.mdx': chapter('A ring.\n\n## Rings\n\nRings, trees.<Index entry="ring!order" /> And <Index entry="ring" />\n\n<Definition id="dfn-r" title="Ring and tree">\n\nA ring is round.\n\n</Definition>\n\n### Below\n\nA tree.<Index entry="ring" />\n\n<Figure id="fig-t" src="../figures/t.svg" alt="T">\n\nA figure.\n\n</Figure>\n'),
  'chapters/b.mdx': chapter('## Trees [#sec-trees]\n\nA <Term name="tree">plant</Term>.<Index entry="Étude" /> <Index entry="ring" />\n'),
  'figures/t.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};
const read = (...slugs: string[]) => loadBook(manuscript({ 'book.yaml': bookYaml(...slugs), ...texts, 'glossary.yaml': glossary })).book;
const passages = (list: readonly { chapter: { number: string }; section: { number: string } | null }[]) => list.map(({ chapter: { number }, section }) => [number, section?.number].filter(Boolean).join('.'));

describe('the glossary of a book', () => {
  it('is sorted, and knows where its terms are used', () => {
    const terms = [...read('a', 'b').glossary.values()];
    expect(terms.map(({ id, see, uses }) => [id, see, passages(uses)])).toEqual([
      ['term-ring', [], ['1', '1.1']],
      ['term-tree', ['term-ring'], ['1.1', '2.1']],
    ]);
  });

  it('follows the order of the chapters', () => {
    expect(passages(read('b', 'a').glossary.get('term-tree')?.uses ?? [])).toEqual(['1.1', '2.1']);
  });

  it('has definitions with maths, references and links', () => {
    const book = read('a', 'b');
    const html = definitionHtml(book, 'term-tree', addresses);
    expect(html).toContain('<math><mrow><mi>n</mi></mrow></math> leaves, as in <a href="/c/a#fig-t"');
    expect(html).toContain('>Figure\u00a01.1</a> and <a href="/c/a">a</a>.');
    expect(definitionText(book, 'term-tree', addresses)).toBe('A plant with n leaves, as in Figure 1.1 and a.');
    expect(definitionHtml(book, 'term-none', addresses)).toBe('');
  });
});

describe('the index of a book', () => {
  it('has each section once, and marks those that define', () => {
    const { index } = read('a', 'b');
    expect(index.map(({ name, places, children }) => [name, passages(places), places.map(({ main }) => main), children.map(({ name: sub, places: at }) => [sub, passages(at)])])).toEqual([
      ['Étude', ['2.1'], [false], []],
      ['ring', ['1.1', '2.1'], [true, false], [['order', ['1.1']]]],
    ]);
    expect(index[1]?.places[0]?.id).toBe('index.ring');
  });
});

describe('the key of a page', () => {
  it('holds the terms that are marked in it, not what they mean', () => {
    const root = manuscript({ 'book.yaml': bookYaml('a', 'b'), ...texts, 'glossary.yaml': glossary });
    const keys = (yaml: string) => {
      writeFileSync(join(root, 'glossary.yaml'), yaml);
      const { book } = loadBook(root);
      return book.chapters.map((one) => markupKey({ book, source: one.source, chapter: one, addresses }));
    };
    const [a, b] = keys(glossary);
    expect(keys(glossary.replace('A circle.', 'A circle, closed.'))).toEqual([a, b]);
    expect(keys(`${glossary}- term: nowhere\n  definition: No place.\n`)).toEqual([a, b]);
    const [a2, b2] = keys(`${glossary}- term: round\n  definition: A shape.\n`);
    expect(a2).not.toBe(a);
    expect(b2).toBe(b);
    const [a3, b3] = keys(glossary.replace('term: tree', 'term: trees').replace('[Rings]', '[ring]'));
    expect([a3 === a, b3 === b]).toEqual([false, false]);
  });
});
