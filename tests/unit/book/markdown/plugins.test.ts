import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { treeOf } from '../source';

function all<T extends Nodes['type']>(text: string, type: T): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = [];
  visit(treeOf(text), (node) => {
    if (node.type === type) found.push(node as Extract<Nodes, { type: T }>);
  });
  return found;
}

describe('addresses of headings', () => {
  const ids = (text: string) => all(text, 'heading').map((heading) => heading.data?.id);

  it('are the written one, or come from the words', () => {
    expect(ids('## Ring *all*-reduce [#sec-ring]\n\n## What `p` costs\n')).toEqual(['sec-ring', 'what-p-costs']);
    expect(toString(treeOf('## Ring [#sec-ring]\n'))).toBe('Ring');
  });

  it('are unique, and an id that is written later moves none', () => {
    expect(ids('## Cost\n\n## Cost\n\n## Other [#cost]\n')).toEqual(['cost-1', 'cost-2', 'cost']);
    expect(ids('## !\n\n## ?\n')).toEqual(['section', 'section-1']);
  });

  it('may be names of a prototype', () => {
    expect(ids('## constructor\n\n## \\_\\_proto\\_\\_\n\n## hasOwnProperty\n')).toEqual(['constructor', '__proto__', 'hasownproperty']);
  });
});

describe('references', () => {
  const references = (text: string) => all(text, 'crossReference').map(({ id, position }) => `${id} ${position?.start.line}:${position?.start.column}`);

  it('are found in prose with their places', () => {
    expect(references('See @fig-ring and\n@tbl-cost_2, (@eq-a-b).\n')).toEqual(['fig-ring 1:5', 'tbl-cost_2 2:1', 'eq-a-b 2:15']);
  });

  it('have true places behind escapes and in lists', () => {
    expect(references('- a \\* &amp; b\n  and @fig-a\n')).toEqual(['fig-a 2:7']);
  });

  it('are told from those that are escaped', () => {
    expect(references('\\@fig-a, @fig-a; \\@fig-b/@fig-c\n')).toEqual(['fig-a 1:10']);
    expect(references('\\\\@fig-a, @fig-b/@fig-c/@fig-d\n')).toEqual(['fig-a 1:3', 'fig-b 1:11', 'fig-c 1:18', 'fig-d 1:25']);
  });

  it('are not addresses, code or unknown prefixes', () => {
    expect(references('a@fig-b.org, `@fig-a`, [a](./@fig-a), @foo-a, x/@fig-a\n')).toEqual([]);
  });
});

describe('subscripts and superscripts', () => {
  const marks = (text: string) => all(text, 'emphasis').map((node) => `${node.data?.hName ?? 'em'} ${toString(node)}`);

  it('stand between single signs without spaces', () => {
    expect(marks('H~2~O, x^2^ and y~i~\n\nx^3^\n')).toEqual(['sub 2', 'sup 2', 'sub i', 'sup 3']);
  });

  it('leave approximate numbers and struck text alone', () => {
    expect(marks('~5 ms and ~6 ms, ~~gone~~, a ^ b\n')).toEqual([]);
    expect(all('~~gone~~\n', 'delete')).toHaveLength(1);
  });
});

describe('displayed formulas', () => {
  it('are those alone in a paragraph between double signs', () => {
    expect(all('$$x$$\n\nText $$y$$ text.\n\n$z$\n', 'math').map(({ value }) => value)).toEqual(['x']);
  });

  it('give their label as id', () => {
    const [formula] = all('$$\n\\label{eq-cost}\nT = a\n$$\n', 'math');
    expect([formula?.value, formula?.data?.label]).toEqual(['T = a', 'eq-cost']);
  });
});

describe('footnotes that are not defined', () => {
  it('are noted with their places; those meant as text are not', () => {
    expect(treeOf('Text[^a] and[^b] \\[^c] `[^d]`.\n\n[^a]: A.\n').data?.strayNotes).toEqual([{ name: 'b', line: 1, column: 13 }]);
  });
});
