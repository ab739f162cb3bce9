import { describe, expect, it } from 'vitest';
import { loadBook } from '@/lib/book/book';
import { makeMarkup } from '@/lib/book/markup';
import { bookYaml, chapter, manuscript } from '../check/manuscript';

/** The small copies cut out of a chapter of this text; another chapter holds `fig-far`. */
function fragmentsOf(body: string, files: Record<string, string> = {}): Record<string, string> {
  const root = manuscript({ 'book.yaml': bookYaml('a', 'b'), 'chapters/a.mdx': chapter(body), 'chapters/b.mdx': chapter('## Far [#sec-far]\n\nWords.\n'), 'figures/ring.svg': '<svg viewBox="0 0 1 1"><defs><marker id="tip"><path d="M0 0"/></marker></defs><path stroke="currentColor" marker-end="url(#tip)" d="M0 0"/></svg>', ...files });
  const { book } = loadBook(root);
  const [first] = book.chapters;
  if (!first) throw new Error('no chapter');
  const addresses = { chapter: (target: { slug: string }, fragment = '') => `/c/${target.slug}#${fragment}`, welcome: () => '/', site: (path: string) => path, file: (path: string) => `/files/${path}` };
  return makeMarkup({ book, source: first.source, chapter: first, addresses }).fragments;
}

describe('the fragments of a chapter', () => {
  it('are one for everything that can be pointed at there', () => {
    const fragments = fragmentsOf('## Ring [#sec-ring]\n\nWords.\n\n<Figure id="fig-ring" src="../figures/ring.svg" alt="A ring">\n\nThe ring.\n\n</Figure>\n\n$$\n\\label{eq-x}\na = b\n$$\n\n<Definition id="dfn-x" title="X">\n\nIt is.\n\n</Definition>\n\n## Derived\n\nMore.\n');
    expect(Object.keys(fragments).sort()).toEqual(['dfn-x', 'eq-x', 'fig-ring', 'sec-ring']);
    expect(fragments['eq-x']).toContain('<math');
    expect(fragments['dfn-x']).toContain('It is.');
    expect(fragments['fig-ring']).toContain('Figure 1.1');
  });

  it('show a section by its title and its first words, also where it begins with a part', () => {
    const fragments = fragmentsOf(`## Outer [#sec-outer]\n\n### Inner [#sec-inner]\n\nThe first words. ${'Many more words. '.repeat(60)}\n\nSecond paragraph.\n\n## Next\n\nOther.\n`);
    expect(fragments['sec-outer']).toContain('Section 1.1</span> Outer');
    expect(fragments['sec-outer']).toContain('The first words.');
    expect(fragments['sec-outer']).not.toContain('Second paragraph');
    expect(fragments['sec-inner']).toContain('…');
    expect(fragments['sec-inner']).not.toContain('heading-link');
  });

  it('have links that lead from anywhere, and no addresses or notes of their own', () => {
    const { 'dfn-x': box = '' } = fragmentsOf('## Ring [#sec-ring]\n\nWords.\n\n<Definition id="dfn-x" title="X">\n\nSee @sec-ring and @sec-far.[^n]\n\n</Definition>\n\n[^n]: A note.\n');
    expect(box).toContain('href="/c/a#sec-ring"');
    expect(box).toContain('href="/c/b#sec-far"');
    expect(box).not.toMatch(/\sid="/);
    expect(box).not.toContain('footnote');
  });

  it('give the parts of a drawing names of their own', () => {
    const { 'fig-ring': figure = '' } = fragmentsOf('<Figure id="fig-ring" src="../figures/ring.svg" alt="A ring">\n\nThe ring.\n\n</Figure>\n');
    const [, name = ''] = /<marker id="(preview-fig-ring-[\w-]+)"/.exec(figure) ?? [];
    expect(name).toMatch(/tip$/);
    expect(figure).toContain(`url(#${name})`);
  });

  it('of long boxes say that there is more', () => {
    const { 'exmp-x': box = '' } = fragmentsOf(`<Example id="exmp-x" title="X">\n\n${'A sentence of some words. '.repeat(20)}\n\n${'Another sentence. '.repeat(60)}\n\nThe end.\n\n</Example>\n`);
    expect(box).not.toContain('The end.');
    expect(box).toContain('It goes on in the text.');
    expect(box.length).toBeLessThan(1500);
  });
});
