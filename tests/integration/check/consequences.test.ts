import { describe, expect, it } from 'vitest';
import { formatProblem } from '@/lib/book/problems';
import { checkManuscript } from '@/lib/check/check';
import { bookYaml, chapter, manuscript } from './manuscript';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>';
const figure = (id: string) => `<Figure id="${id}" src="../figures/ring.svg" alt="Five circles in a row">\n\nA ring.\n\n</Figure>\n\n`;
const right = {
  'book.yaml': bookYaml('ring', 'tree'),
  'chapters/ring.mdx': chapter(`## Rings [#sec-rings]\n\n${figure('fig-ring')}$$\nx = 1\n\\label{eq-x}\n$$\n\n<Algorithm id="algo-a">\n\n1. send [#ln-send]\n\n</Algorithm>\n\nA hoop [@young1974first].\n`),
  'chapters/tree.mdx': chapter('See @sec-rings, @fig-ring, @eq-x, @ln-send and [the ring](./ring.mdx#sec-rings).\n\n<Term>hoop</Term>\n'),
  'figures/ring.svg': svg,
  'glossary.yaml': '- term: hoop\n  definition: A circle.\n',
  'references.bib': '@book{young1974first, author={Young, J.}, title={T}, year={1974}}\n',
  'published-ids.txt': 'eq-x\nfig-ring\nsec-rings\n',
};
const told = (files: Record<string, string>) => checkManuscript(manuscript({ ...right, ...files })).map(formatProblem);
const changed = (file: keyof typeof right, from: string, to: string) => ({ [file]: right[file].replace(from, to) });

describe('a mistake is told once, with what was meant, and what follows from it is not told', () => {
  it('has nothing to say of the manuscript as it is', () => {
    expect(told({})).toEqual([]);
  });

  it.each([
    ['a name of a chapter', changed('book.yaml', 'ring', 'rnig'), 'book.yaml:5:9  Unexpected chapter `rnig` without a file, expected chapters/rnig.mdx; did you mean `ring`?  (missing-file)'],
    ['the id of a figure', changed('chapters/ring.mdx', 'id="fig-ring"', 'id="ring"'), 'chapters/ring.mdx:6:9  Unexpected id `ring`, expected `fig-` and a name of letters, digits and hyphens; write `fig-ring`  (id-form)'],
    ['the id of a heading', { ...changed('chapters/ring.mdx', '[#sec-rings]', '[#fig-rings]'), ...changed('chapters/tree.mdx', ' and [the ring](./ring.mdx#sec-rings)', '') }, 'chapters/ring.mdx:4:1  Unexpected id `fig-rings` of a heading, expected `sec-` and a name of letters, digits and hyphens; write `[#sec-rings]`  (id-form)'],
    ['a label', changed('chapters/ring.mdx', '\\label{eq-x}', '\\label{x}'), 'chapters/ring.mdx:14:1  Unexpected `\\label{x}`, expected one `\\label{eq-name}` in a displayed formula; write `\\label{eq-x}`  (tex)'],
    ['the place of a line', changed('chapters/ring.mdx', 'send [#ln-send]', '[#ln-send] send'), 'chapters/ring.mdx:19:4  Unexpected `[#ln-send]` inside of a line, expected it at the end of one  (algorithm)'],
    ['the path of a picture', changed('chapters/ring.mdx', 'ring.svg', 'rings.svg'), 'chapters/ring.mdx:6:1  Unexpected path `../figures/rings.svg` without a file, expected an image of the manuscript; did you mean `../figures/ring.svg`?  (missing-figure)'],
    ['a key of a work', changed('chapters/ring.mdx', 'young1974first', 'yuong1974first'), 'chapters/ring.mdx:23:9  Unexpected citation `@yuong1974first`, expected a key of references.bib; did you mean `young1974first`?  (unknown-citation)'],
    ['a key of an entry', changed('glossary.yaml', 'definition', 'definiton'), 'glossary.yaml:2:3  Unexpected key `definiton`, expected one of the documented keys; did you mean `definition`?  (unknown-key)'],
    ['a command of TeX', changed('chapters/ring.mdx', 'x = 1', '\\frca{1}{2}'), 'chapters/ring.mdx:13:1  Unexpected TeX `\\frca{1}{2}`: Undefined control sequence: \\frca, expected TeX that KaTeX knows; did you mean `\\frac`?  (tex)'],
  ])('%s', (_name, files, expected) => {
    expect(told(files)).toEqual([expected]);
  });

  it('says where a place is now when its chapter has another name', () => {
    const files = { 'book.yaml': bookYaml('hoop', 'tree'), 'chapters/hoop.mdx': right['chapters/ring.mdx'] };
    const root = manuscript(Object.fromEntries(Object.entries({ ...right, ...files }).filter(([name]) => name !== 'chapters/ring.mdx')));
    expect(checkManuscript(root).map(formatProblem)).toEqual(['chapters/tree.mdx:4:48  Unexpected path `./ring.mdx` without a file, expected a chapter or a figure; did you mean `./hoop.mdx#sec-rings`?  (dead-link)']);
  });

  it('an entry of assets.yaml that lacks something speaks for its file all the same', () => {
    const files = { 'chapters/tree.mdx': chapter('![A hall](../figures/hall.png)\n\n<Term>hoop</Term>\n'), 'figures/hall.png': 'png' };
    expect(told({ ...files, 'assets.yaml': '- file: figures/hall.png\n  author: A\n' })).toEqual(['assets.yaml:1:3  Unexpected absence of `license`, expected a text  (missing-key)']);
    expect(told({ ...files, 'assets.yaml': '- {file: figrues/, author: A, license: B}\n' })).toEqual(['assets.yaml:1:10  Unexpected file `figrues/` that is not there, expected a path from the manuscript\'s folder; did you mean `figures/`?  (missing-file)']);
  });
});

describe('what only words can stand in', () => {
  it('tells what cannot be resolved in titles and descriptions of YAML', () => {
    const files = {
      ...changed('book.yaml', 'title: One', 'title: One by @fig-rnig and @fig-ring'),
      'chapters/tree.mdx': '---\ntitle: The $x^2$ and $\\frca x$ tree\ndescription: As [@young1974first] for $5 and $6\n---\n\n<Term>hoop</Term>\n',
    };
    expect(told(files)).toEqual([
      'book.yaml:3:12  Unexpected reference `@fig-rnig` in `title`, expected an id that exists; did you mean `fig-ring`?  (unresolved-reference)',
      'chapters/tree.mdx:2:8  Unexpected TeX `$\\frca x$` in `title`: Undefined control sequence: \\frca, expected TeX that KaTeX knows  (tex)',
      'chapters/tree.mdx:3:14  Unexpected citation `[@young1974first]` in `description`, expected words; cite in the text  (plain-title)',
    ]);
  });

  it('tells numbers in alternative texts', () => {
    expect(told(changed('chapters/ring.mdx', 'Five circles in a row', 'The circles of Figure 1.1'))).toEqual(['chapters/ring.mdx:6:49  warning: Unexpected number typed by hand in `Figure 1.1` of an alternative text, expected words that stay right; say what it shows, or leave it to the caption  (handwritten-number)']);
  });

  it.each([['Principle 3 holds'], ['see Example 1.1'], ['(Napkin Math 2.3)'], ['as §1.2 says'], ['Eq. (1.1)']])('tells a number typed by hand: %s', (text) => {
    expect(told({ 'chapters/tree.mdx': chapter(`<Term>hoop</Term> ${text}\n`) }).map((line) => /\(([\w-]+)\)$/.exec(line)?.[1])).toEqual(['handwritten-number']);
  });

  it.each([['Example 3 of ten'], ['an example 1 meter long'], ['5 principles and 3 lighthouses']])('is silent about other numbers: %s', (text) => {
    expect(told({ 'chapters/tree.mdx': chapter(`<Term>hoop</Term> ${text}\n`) })).toEqual([]);
  });
});

describe('habits of LaTeX', () => {
  it.each([
    ['a \\term{all-reduce}', 'write `<Term>all-reduce</Term>`'],
    ['a \\term{ring all-reduce}', 'write `<Term>ring all-reduce</Term>`'],
    ['see \\ref{fig-ring}', 'write `@fig-ring`'],
    ['as \\cite{young1974first} says', 'write `[@young1974first]`'],
    ['\\emph{one}', 'write `*one*`'],
    ['a set {1}', 'write `\\{` for the sign, or use a string attribute'],
  ])('%s is told with what to write here', (text, repair) => {
    expect(checkManuscript(manuscript({ 'book.yaml': bookYaml('a'), 'chapters/a.mdx': chapter(`${text}\n`) })).map((item) => item.repair)).toEqual([repair]);
  });
});
