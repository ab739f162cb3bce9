import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '@/lib/book/problems';
import { checkManuscript } from '@/lib/check/check';
import { desk, manuscript } from './manuscript';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>';
const front = (title: string) => `---\ntitle: ${title}\n---\n`;

/** Each line of a text that holds a mistake ends in a note of what should be said: `⟵ rule`, or several. */
const book = `title: Tiny
colour: blue                                     ⟵ unknown-key
version: two                                     ⟵ wrong-value
cover: /assets/cover.webp                        ⟵ missing-asset
parts:
  - title: One
    chapters:
      - words
      - pictures
      - code
      - formulas
      - absent                                   ⟵ missing-file
      - words                                    ⟵ duplicate-slug
      - status
      - untitled
      - broken
      - twice
      - latin
paths:
  - title: Fast
    steps:
      - chapter: wods                            ⟵ unknown-chapter
`;

const words = `${front('Words')}
import Chart from './chart'                      ⟵ expression

## Rings [#sec-rings]

<Notee>                                          ⟵ unknown-component

An unknown element.

</Notee>

<Note>                                           ⟵ mdx-syntax

This note is never closed.

A value {2 + 2} in braces.                       ⟵ expression

A sum where a <5 holds.                          ⟵ mdx-syntax

A closing </Tip> tag alone.                      ⟵ mdx-syntax

<!-- A comment of HTML. -->                      ⟵ mdx-syntax

A brace { that stays open.                       ⟵ mdx-syntax

<Tip titel="Hint">                               ⟵ unknown-attribute

A hint.

</Tip>

<BookCard />                                     ⟵ unknown-component

#### Too deep                                    ⟵ heading

## Rings again [#sec-rings]                      ⟵ duplicate-id

See [the next](./pictur.mdx).                    ⟵ dead-link

See [a place](./pictures.mdx#known-plase).       ⟵ dead-fragment

See [this](javascript:alert(1)).                 ⟵ dead-link

See [the part](/parts/two).                      ⟵ dead-link

See [that][nowhere] place.                       ⟵ undefined-link

See @fig-rang and @fig-ring.                     ⟵ unresolved-reference

As Figure 2.1 shows, numbers move.               ⟵ handwritten-number

A note[^lost].                                   ⟵ footnote

[^unused]: Nobody asks for this.                 ⟵ footnote

| a | b |
|---|---|
| 1 | 2 | 3 |                                    ⟵ table-cells
`;

const pictures = `${front('Pictures')}
## Known place

<Figure id="fig-ring" src="../figures/ring.svg" alt="Five devices in a circle" width={640}>  ⟵ attribute-expression

A ring.

</Figure>

<Figure id="fig-tree" src="../figures/treee.svg" alt="A trunk that forks twice">  ⟵ missing-figure

A tree.

</Figure>

<Figure id="fig-bare" src="../figures/tree.svg"> ⟵ missing-attribute

A tree without words.

</Figure>

<Figure id="fig-same" src="../figures/tree.svg" alt="A tree of links">  ⟵ alt-text

A tree of links.

</Figure>

![](../figures/ring.svg)                         ⟵ alt-text

![${'A long tale. '.repeat(24)}](../figures/ring.svg)  ⟵ alt-text

![A photograph](https://example.org/a.png)       ⟵ missing-figure

![A photograph of a rack](../figures/rack.png)
`;

const code = `${front('Code')}
\`\`\`pyton                                      ⟵ code-language
print(1)
\`\`\`

\`\`\`                                           ⟵ code-language
plain
\`\`\`

Code that is never closed:

\`\`\`python                                     ⟵ unclosed-code
def ring(n):
    return 2 * (n - 1)

What follows is {still} read.                    ⟵ expression

\`\`\`python
print(2)
\`\`\`
`;

const formulas = `${front('Formulas')}
The cost is $\\frca{1}{2}$.                      ⟵ tex

$$                                               ⟵ unclosed-maths
x = \\frac{1}{2}

What follows is {still} read.                    ⟵ expression

$$
\\label{eq-last}
y = x
$$

See @eq-last.
`;

const texts: Readonly<Record<string, string>> = {
  'book.yaml': book,
  'chapters/words.mdx': words,
  'chapters/pictures.mdx': pictures,
  'chapters/code.mdx': code,
  'chapters/formulas.mdx': formulas,
  'chapters/status.mdx': '---\ntitle: Status\nstatus: finished  ⟵ wrong-value\n---\n\nText.\n',
  'chapters/untitled.mdx': '---\nstatus: draft\n---\n\nText.\n',
  'chapters/broken.mdx': '---\ntitle: Broken\nkeywords: [a, b  ⟵ yaml-syntax\n---\n\nText.\n',
  'chapters/twice.mdx': `${front('Twice')}\nText.\n`,
  'chapters/twice.md': `${front('Twice')}\nText.\n`,
  'figures/ring.svg': svg,
  'figures/tree.svg': svg,
  'figures/forgotten.svg': svg,
  'figures/torn.svg': '<svg xmlns="http://www.w3.org/2000/svg">\n<g><path d="M0 0h9"></g>\n</svg>',
  'figures/rack.png': 'png',
};
/** Mistakes of files whose lines cannot hold a note. */
const elsewhere = ['chapters/latin.mdx:5 encoding', 'chapters/secret.mdx:1 outside-link', 'chapters/secret.mdx:1 unlisted-file', 'chapters/twice.md:1 doubled-file', 'chapters/untitled.mdx:1 missing-key', 'figures/forgotten.svg:1 unused-figure', 'figures/rack.png:1 asset-license', 'figures/secret.svg:1 outside-link', 'figures/torn.svg:1 unused-figure', 'figures/torn.svg:2 svg-syntax'];

const notes = Object.entries(texts).flatMap(([file, text]) => text.split('\n').flatMap((line, index) => (line.split('⟵')[1] ?? '').split(',').filter(Boolean).map((rule) => `${file}:${index + 1} ${rule.trim()}`)));

function planted(): string {
  const clean = Object.entries(texts).map(([file, text]) => [file, text.replace(/[ \t]*⟵.*$/gm, '')]);
  const root = manuscript({ ...(Object.fromEntries(clean) as Record<string, string>), 'chapters/latin.mdx': Buffer.from(`${front('Latin')}\nA caf\xe9 in Latin 1.\n`, 'latin1') });
  writeFileSync(join(desk, 'secret.mdx'), 'title: Secret');
  symlinkSync(join(desk, 'secret.mdx'), join(root, 'chapters', 'secret.mdx'));
  symlinkSync(join(desk, 'secret.mdx'), join(root, 'figures', 'secret.svg'));
  return root;
}

describe('a manuscript with more than forty planted mistakes', () => {
  it('is told each of them once, at its line, in one run, and nothing else', () => {
    const told = checkManuscript(planted()).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    expect(notes.length + elsewhere.length).toBeGreaterThan(50);
    expect(told.toSorted()).toEqual([...notes, ...elsewhere].toSorted());
  });

  it('names the repair where one is near', () => {
    const lines = checkManuscript(planted()).map(formatProblem);
    for (const [rule, repair] of [
      ['unknown-chapter', 'did you mean `words`?'],
      ['handwritten-number', 'write `@fig-ring`'],
      ['outside-link', 'copy the file'],
      ['asset-license', 'figures/rack.png, author'],
      ['encoding', 'save the file as UTF-8'],
      ['unclosed-code', 'expected a line of ```'],
    ] as const) {
      expect(lines.find((line) => line.endsWith(`(${rule})`)), rule).toContain(repair);
    }
  });
});
