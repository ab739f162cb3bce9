import { describe, expect, it } from 'vitest';
import { checkManuscript } from '@/lib/check/check';
import { showChapter } from '../pages/rig';
import { bookYaml, chapter, manuscript } from '../check/manuscript';

const glossary = `
- term: all-reduce
  aliases: [allreduce]
  definition: A sum for all.
- term: ring
  definition: A circle of $p$ ranks.
`;
const show = (text: string) => showChapter({ one: text }, 'one', { 'glossary.yaml': glossary });
const link = (word: string, id = 'ring') => `<a href="/base/glossary#term-${id}" class="term" data-term="">${word}</a>`;

describe('terms in the text', () => {
  it('are marked at their first use in each section', async () => {
    const html = await show('A ring, a ring.\n\n## The ring\n\nRings and "rings": the *all-reduce*.\n\n## Next\n\nNothing.');
    expect(html).toContain(`A ${link('ring')}, a ring.`);
    expect(html).toMatch(/<h2[^>]*>The ring</);
    expect(html).toContain(`${link('Rings')} and “rings”: the <em>${link('all-reduce', 'all-reduce')}</em>.`);
  });

  it('are marked or not where the author says so', async () => {
    const html = await show('A ring, a <Term>ring</Term>, <Term name="all-reduce">it</Term> and <NoTerm>allreduce</NoTerm>.\n\n<Term>Ring</Term>\n\n[a <Term>ring</Term>](https://example.org)');
    expect(html).toContain(`A ring, a ${link('ring')}, ${link('it', 'all-reduce')} and allreduce.`);
    expect(html).toContain(`<p>${link('Ring')}</p>`);
    expect(html).toMatch(/<a href="https:\/\/example.org"[^>]*>a ring<\/a>/);
  });

  it('are never marked in links, code, formulas, captions of code or descriptions', async () => {
    const html = await show('`ring` [ring](https://example.org) $ring$\n\n```text title="ring"\nring\n```\n\n![ring](../figures/none.svg)\n\n| ring |\n|---|\n| x |');
    expect(html).not.toContain('class="term"');
  });

  it('are not looked for in a manuscript without a glossary', async () => {
    const html = await showChapter({ one: 'A ring and a <NoTerm>ring</NoTerm>.' }, 'one');
    expect(html).toContain('A ring and a ring.');
  });
});

describe('index marks', () => {
  it('leave an address and nothing to see', async () => {
    const html = await show('Text.<Index entry="ring!order" /> More.<Index entry="ring!order" />\n\n<Index entry="alone" />');
    expect(html).toContain('Text.<span id="index.ring-order"></span> More.<span id="index.ring-order-1"></span></p>');
    expect(html).toContain('<span id="index.alone"></span>');
  });
});

describe('the checker', () => {
  const told = (files: Record<string, string>) =>
    checkManuscript(manuscript({ 'book.yaml': bookYaml('a'), ...files })).map(({ file, line, column, rule, severity, repair }) => [`${file}:${line}:${column} ${rule}${severity === 'warning' ? ' (warning)' : ''}`, repair]);

  it('names what is wrong in a glossary, at its place', () => {
    const yaml = `- term: ring
  definition: >-
    A circle, see @fig-nowhere
    and $\\frac$.
  see: [tree, al-reduce]
- term: tree
  aliases: [Ring]
  definition: "[Nowhere](./nowhere.mdx)"
  sea: [ring]
- term: all-reduce
  definition: See sum for all.
- term: sum for all
  definition: Another word for an all-reduce.
`;
    expect(told({ 'chapters/a.mdx': chapter('A ring, a tree, an all-reduce.\n'), 'glossary.yaml': yaml.replace('  sea: [ring]\n', '') })).toEqual([
      ['glossary.yaml:3:19 unresolved-reference', undefined],
      ['glossary.yaml:4:15 tex', undefined],
      ['glossary.yaml:5:15 unknown-term', 'did you mean `all-reduce`?'],
      ['glossary.yaml:7:13 duplicate-term', 'it already stands at line 1'],
      ['glossary.yaml:8:16 dead-link', undefined],
      ['glossary.yaml:9:9 glossary-loop', 'explain one of `all-reduce`, `sum for all` in other words'],
    ]);
    expect(told({ 'chapters/a.mdx': chapter('A ring, a tree.\n'), 'glossary.yaml': '- term: ring\n  definition: A circle.\n- term: tree\n  definision: A plant.\n' })).toEqual([
      ['glossary.yaml:4:3 unknown-key', 'did you mean `definition`?'],
    ]);
    expect(told({ 'chapters/a.mdx': chapter('A ring.\n'), 'glossary.yaml': '- term: ring\n  definition: A circle.\n- term: Ring\n  definition: A round.\n' })).toEqual([['glossary.yaml:3:9 duplicate-term', 'it already stands at line 1']]);
    expect(told({ 'chapters/a.mdx': chapter('Text.\n'), 'glossary.yaml': 'ring: A circle.\n' })).toEqual([['glossary.yaml:1:1 wrong-value', undefined]]);
  });

  it('does not take a chain of terms, or two that name each other, for a circle', () => {
    const yaml = '- term: ring\n  definition: A tree whose two ends meet, so that every rank has two neighbors.\n  see: [tree]\n- term: tree\n  definition: See ring.\n  see: [ring]\n';
    expect(told({ 'chapters/a.mdx': chapter('A ring.\n'), 'glossary.yaml': yaml })).toEqual([]);
  });

  it('names terms and index entries of a chapter that are not right', () => {
    const body = 'A <Term name="rinng">word</Term>, <Term />, a tree <Index entry="" /> <Index entry="a!b!c" /> <Index entry="rings" /> <Index entry="ring" />\n\n<Index entry="Ring" /> <Index entry="ring!a-b" /> <Index entry="ring!a b" /> <Index />\n';
    expect(told({ 'chapters/a.mdx': chapter(body), 'glossary.yaml': '- term: ring\n  definition: A circle.\n- term: tree\n  definition: A plant.\n- term: star\n  definition: A sun.\n' })).toEqual([
      ['chapters/a.mdx:4:3 unknown-term', 'did you mean `ring`?'],
      ['chapters/a.mdx:4:35 unknown-term', undefined],
      ['chapters/a.mdx:4:52 index-entry', 'write entry="..."'],
      ['chapters/a.mdx:4:71 index-entry', 'write `a!b, c`'],
      ['chapters/a.mdx:4:95 index-entry (warning)', 'write `ring`'],
      ['chapters/a.mdx:6:1 index-entry (warning)', 'write `ring`'],
      ['chapters/a.mdx:6:51 index-entry (warning)', 'write `a-b`'],
      ['chapters/a.mdx:6:78 missing-attribute', undefined],
      ['glossary.yaml:1:9 unused-term (warning)', expect.anything()],
      ['glossary.yaml:5:9 unused-term (warning)', expect.anything()],
    ]);
  });
});
