import { describe, expect, it } from 'vitest';
import { formatProblem } from '@/lib/book/problems';
import { checkManuscript } from '@/lib/check/check';
import { faults, manuscript } from './manuscript';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';

const many = `---
title: Many mistakes
---

import Chart from './chart'

## Rings [#sec-rings]

<Notee>

An unknown element.

</Notee>

<Note>

This note is never closed.

A value {2 + 2} in braces.

<Figure id="fig-ring" src="../figures/ring.svg" alt="Five devices in a circle" width={640}>

A ring.

</Figure>

<Figure id="fig-tree" src="../figures/treee.svg" alt="A trunk that forks twice">

A tree.

</Figure>

![](../figures/ring.svg)

## Rings again [#sec-rings]

\`\`\`pyton
print(1)
\`\`\`

The cost is $\\frca{1}{2}$, see @fig-rang and @fig-ring.

See [the next](./nxt.mdx), [a place](./next.mdx#known-plase) and [this](javascript:alert(1)).

<Tip titel="Hint">

A hint.

</Tip>
`;

const files = {
  'book.yaml': `title: Tiny
colour: blue
version: two
parts:
  - title: One
    chapters:
      - many
      - next
      - status
      - untitled
      - yaml
      - absent
      - next
`,
  'chapters/many.mdx': many,
  'chapters/next.mdx': '---\ntitle: Next\n---\n\n## Known place\n\nSee [many](./many.mdx#sec-rings) and @fig-tree.\n',
  'chapters/status.mdx': '---\ntitle: Status\nstatus: finished\n---\n\nText.\n',
  'chapters/untitled.mdx': '---\nstatus: draft\n---\n\nText.\n',
  'chapters/yaml.mdx': '---\ntitle: Yaml\nkeywords: [a, b\n---\n\nText with {braces}.\n',
  'figures/ring.svg': svg,
  'figures/tree.svg': svg,
};

const expected = [
  'book.yaml:2 unknown-key',
  'book.yaml:3 wrong-value',
  'book.yaml:12 missing-file',
  'book.yaml:13 duplicate-slug',
  'chapters/many.mdx:5 expression',
  'chapters/many.mdx:9 unknown-component',
  'chapters/many.mdx:15 mdx-syntax',
  'chapters/many.mdx:19 expression',
  'chapters/many.mdx:21 attribute-expression',
  'chapters/many.mdx:27 missing-figure',
  'chapters/many.mdx:33 alt-text',
  'chapters/many.mdx:35 duplicate-id',
  'chapters/many.mdx:37 code-language',
  'chapters/many.mdx:41 tex',
  'chapters/many.mdx:41 unresolved-reference',
  'chapters/many.mdx:43 dead-link',
  'chapters/many.mdx:43 dead-fragment',
  'chapters/many.mdx:43 dead-link',
  'chapters/many.mdx:45 unknown-attribute',
  'chapters/status.mdx:3 wrong-value',
  'chapters/untitled.mdx:1 missing-key',
  'chapters/yaml.mdx:3 yaml-syntax',
  'chapters/yaml.mdx:6 expression',
];

describe('a manuscript with more than twenty planted mistakes', () => {
  it('is told each of them once, at its line, in one run', () => {
    expect(faults(manuscript(files))).toEqual(expected);
  });

  it('is told the same where book.yaml does not parse', () => {
    const yaml = `title: Tiny\ncolour: blue\nsubtitle: a: b\nparts:\n  - title: One\n    chapters: [many, next, status, untitled, yaml, absent]\n`;
    const others = expected.filter((line) => !line.startsWith('book.yaml'));
    expect(faults(manuscript({ ...files, 'book.yaml': yaml }))).toEqual(['book.yaml:2 unknown-key', 'book.yaml:3 yaml-syntax', 'book.yaml:6 missing-file', ...others]);
  });

  it('checks every chapter where there is no book.yaml', () => {
    const rest = Object.entries(files).filter(([path]) => path !== 'book.yaml');
    expect(faults(manuscript(Object.fromEntries(rest)))).toEqual(['book.yaml:1 missing-file', ...expected.filter((line) => !line.startsWith('book.yaml'))]);
  });

  it('names the repair where one is near', () => {
    const lines = checkManuscript(manuscript(files)).map(formatProblem);
    for (const [place, repair] of [
      ['many.mdx:9:1', 'did you mean `Note`?'],
      ['many.mdx:27:1', 'did you mean `../figures/tree.svg`?'],
      ['many.mdx:35:1', 'it already stands at line 7'],
      ['many.mdx:37:1', 'did you mean `python`?'],
      ['many.mdx:41:32', 'did you mean `fig-ring`?'],
      ['many.mdx:43:5', 'did you mean `./next.mdx`?'],
      ['many.mdx:43:28', 'did you mean `known-place`?'],
      ['many.mdx:45:6', 'did you mean `title`?'],
      ['book.yaml:13:9', 'it already stands at line 8'],
    ] as const) {
      expect(lines.find((line) => line.replace('chapters/', '').startsWith(place)), place).toContain(repair);
    }
  });
});
