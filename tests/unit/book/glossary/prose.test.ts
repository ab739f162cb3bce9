import { describe, expect, it } from 'vitest';
import { proseFacts } from '@/lib/book/glossary/prose';
import { treeOf } from '../source';

const textOf = (body: string) => proseFacts(treeOf(body)).map(({ section, text }) => `${section}:${text.replaceAll('\u2029', '|').replaceAll('\uFFFC', '_').replaceAll('\u2060', '*')}`);

describe('the running text of a file', () => {
  it('goes by second-level headings', () => {
    expect(textOf('Zero.\n\n## One [#sec-one]\n\nA.\n\n### Below\n\nB.\n\n## Two\n\nC.')).toEqual([':Zero.|', 'sec-one:A.|B.|', 'two:C.|']);
  });

  it('leaves out headings, code, maths, links, references, images and what is told to be left alone', () => {
    expect(textOf('a `code` $x$ [link](https://example.org) @fig-a ![alt](a.png) <kbd>K</kbd> H~2~ <NoTerm>no</NoTerm> z\n\n```text\nfence\n```\n\n$$\nx\n$$')).toEqual([':a _ _ _ _ _ _ H_ _ z|']);
  });

  it('goes on in lists, quotations, cells, boxes and emphasis', () => {
    expect(textOf('- one\n- **two** three\n\n> four\n\n| head |\n|---|\n| five |\n\n<Note title="T">\n\nsix\n\n</Note>')).toEqual([':one|two* three|four|five|six|']);
  });

  it('puts notes last', () => {
    expect(textOf('a[^n] b\n\n[^n]: note\n\nc')).toEqual([':a_ b|c|note|']);
  });

  it('names the terms that an author marks', () => {
    expect(proseFacts(treeOf('a <Term>ring</Term> <Term name="all-reduce">it</Term>')).flatMap(({ terms }) => terms)).toEqual([
      { name: 'ring', line: 1, column: 3 },
      { name: 'all-reduce', line: 1, column: 21 },
    ]);
  });
});
