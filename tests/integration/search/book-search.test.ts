import { describe, expect, it } from 'vitest';
import { loadBook } from '@/lib/book/book';
import { createEngine } from '@/lib/search/engine';
import { searchPages } from '@/lib/search/pages';
import { chapter, manuscript } from '../check/manuscript';

const addresses = { chapter: (target: { slug: string }, fragment = '') => `/c/${target.slug}#${fragment}`, welcome: () => '/', site: (path: string) => path, file: (path: string) => `/files/${path}` };
const urls = { welcome: () => '/', chapter: ({ slug }: { slug: string }) => `/c/${slug}`, part: ({ slug }: { slug: string }) => `/p/${slug}`, glossary: () => '/glossary', references: () => '/references' };

/** A tiny book that has one of everything. */
function searchOf(body: string, files: Record<string, string> = {}) {
  const root = manuscript({
    'book.yaml': 'title: A tiny book\ndescription: Of birds.\nparts:\n  - title: Waders\n    description: Birds that wade.\n    introduction: Plovers run along the water.\n    principles: [{title: Long legs, text: Herons stand still.}]\n    chapters: [a, b]\nappendices: [tables]\n',
    'chapters/a.mdx': chapter(body),
    'chapters/b.mdx': '---\ntitle: Later\nstatus: planned\nkeywords: [moulting]\n---\n\nTo come.\n',
    'appendices/tables.mdx': chapter('## Sizes [#sec-sizes]\n\n| Bird | Mass |\n|---|---|\n| Sandpiper | 50 g |\n'),
    'glossary.yaml': '- term: body mass index\n  aliases: [BMI]\n  definition: Mass over height.\n',
    'references.bib': '@book{heron2001, title = {The Book of Egrets}, author = {Heron, Ann}, year = {2001}}\n',
    ...files,
  });
  const { book } = loadBook(root);
  const engine = createEngine(book.about.language);
  for (const { make } of searchPages(book, addresses, urls)) engine.put(make());
  return (query: string) => engine.search(query).hits;
}

const body = `Opening words on curlews.

## Rings [#sec-rings]

Text with $\\alpha + \\beta$ and @fig-bird, by @heron2001.[^n]<Index entry="ringing!history" />

### A part

<Definition id="dfn-clutch" title="Clutch">

All eggs of one brood.

</Definition>

<Figure id="fig-bird" src="../figures/bird.svg" alt="A stilt on one leg.">

A caption about stilts.

</Figure>

$$
\\label{eq-mass}
m = \\operatorname{softmax}(k)
$$

\`\`\`python title="count.py"
nest_count = countNests()
\`\`\`

## Nests

More on <kbd>phalaropes</kbd>.

[^n]: A note about godwits.
`;

const files = { 'figures/bird.svg': '<svg viewBox="0 0 1 1"/>', 'quizzes/a.yaml': '- id: quiz-one\n  section: sec-rings\n  type: choice\n  question: Which avocet is it?\n  choices:\n    - {text: The pied one., correct: true, why: A secret reason.}\n    - {text: Another., why: No.}\n  passage: sec-rings\n' };

const places = {
  curlew: '/c/a',
  godwit: '/c/a#sec-rings',
  'ringing history': '/c/a#sec-rings',
  avocet: '/c/a#sec-rings',
  'alpha beta': '/c/a#sec-rings',
  egrets: '/references#ref-heron2001',
  clutch: '/c/a#a-part',
  'definition 1.1': '/c/a#a-part',
  stilt: '/c/a#a-part',
  'Figure 1.1': '/c/a#a-part',
  'eq 1.1': '/c/a#a-part',
  softmax: '/c/a#a-part',
  'count nests': '/c/a#a-part',
  'section 1.2': '/c/a#nests',
  phalarope: '/c/a#nests',
  sandpiper: '/c/tables#sec-sizes',
  'appendix A': '/c/tables',
  moulting: '/c/b',
  plovers: '/p/waders',
  'long legs': '/p/waders',
  BMI: '/glossary#term-body-mass-index',
};

describe('everything of a book is found', () => {
  it('where it stands', () => {
    const search = searchOf(body, files);
    expect(Object.fromEntries(Object.keys(places).map((query) => [query, search(query)[0]?.url]))).toEqual(places);
  });

  it('but answers to questions, which would be given away', () => {
    expect(searchOf(body, files)('secret')).toEqual([]);
  });

  it('with references as words, formulas as signs and the headings around', () => {
    const search = searchOf(body, files);
    expect(search('rings')[0]?.excerpt).toBe('Text with α+β and Figure 1.1, by Heron (2001).');
    expect(search('stilt')[0]?.within).toEqual(['Rings']);
  });
});

describe('any manuscript can be searched', () => {
  it('also the least', () => {
    const root = manuscript({ 'book.yaml': 'title: Least\nparts: [{title: One, chapters: [a]}]\n', 'chapters/a.md': 'Only words.\n' });
    const { book } = loadBook(root);
    const engine = createEngine('en');
    for (const { make } of searchPages(book, addresses, urls)) engine.put(make());
    expect(engine.search('word').hits[0]?.url).toBe('/c/a');
  });
});
