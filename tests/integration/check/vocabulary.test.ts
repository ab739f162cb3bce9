import { describe, expect, it } from 'vitest';
import { faultsOf } from './manuscript';

const part = (more = '') => `<SubFigure src="../figures/ring.svg" alt="A${more}">\n\nText.\n\n</SubFigure>\n`;

describe('the vocabulary', () => {
  it.each([
    ['a part outside of a figure', part(), ['1 nesting']],
    ['a part in a part', `<Figure>\n\n<SubFigure src="../figures/ring.svg" alt="A">\n\n${part()}\n</SubFigure>\n\n${part('b')}\n</Figure>\n`, ['5 nesting']],
    ['a figure in a figure', '<Figure src="../figures/ring.svg" alt="A">\n\n<Figure src="../figures/ring.svg" alt="B" />\n\n</Figure>\n', ['3 nesting']],
    ['a figure without anything to see', '<Figure id="fig-a">\n\nText.\n\n</Figure>\n', ['1 missing-attribute', '1 missing-attribute']],
    ['a figure with parts and a picture', `<Figure src="../figures/ring.svg">\n\n${part()}\n${part('b')}\n</Figure>\n`, ['1 figure-parts']],
    ['an algorithm without lines', '<Algorithm title="A">\n\nText.\n\n</Algorithm>\n', ['1 algorithm']],
    ['a line twice', '<Algorithm title="A">\n\n1. a [#ln-a]\n2. b [#ln-a]\n\n</Algorithm>\n', ['4 duplicate-id']],
    ['a label of another form', '$$\na \\\\\n\\label{fig-a} x\n$$\n', ['3 tex']],
    ['a label in a line', 'See $x \\label{eq-a}$.\n', ['1 tex']],
    ['a label twice, at its own line', '$$\n\\label{eq-a} x\n$$\n\n$$\ny \\\\\n\\label{eq-a} z\n$$\n', ['7 duplicate-id']],
    ['an unknown line', '<Algorithm title="A">\n\n1. a [#ln-a]\n\n</Algorithm>\n\n@ln-b\n', ['7 unresolved-reference']],
    ['a line id outside of an algorithm', '1. a [#ln-a]\n', ['1 algorithm']],
    ['a row with too few cells', '| a | b |\n|---|---|\n| 1 |\n', ['3 table-cells']],
    ['a row with too many', '| a | b |\n|---|---|\n| 1 | $|x|$ |\n', ['3 table-cells']],
    ['another word than open or closed', '<Note collapsible="yes">\n\nText.\n\n</Note>\n', ['1 attribute-value']],
    ['a reference in a title', '<Note title="As @fig-none">\n\nText.\n\n</Note>\n', ['1 unresolved-reference']],
    ['TeX in a title', '<Note title="As $\\frca{1}{2}$">\n\nText.\n\n</Note>\n', ['1 tex']],
    ['a drawing without words for it', '<Figure alt="">\n\n```mermaid\nflowchart LR\n  a --> b\n```\n\n</Figure>\n', ['1 alt-text']],
  ])('%s is told once', (_name, body, expected) => {
    expect(faultsOf(body)).toEqual(expected);
  });

  it('has nothing to say of what is right', () => {
    expect(faultsOf(`<Figure id="fig-a" source="After *me*.">\n\n${part()}\n${part('b')}\nCaption.\n\n</Figure>\n\n<Algorithm id="algo-a" title="A $p$">\n\n1. a [#ln-a]\n   1. b\n\n</Algorithm>\n\n<Note title="@fig-a" collapsible="closed">\n\nText, @ln-a.\n\n</Note>\n`)).toEqual([]);
  });

  it.each([
    ['the id of a figure', '## Ring [#fig-ring]', ['1 id-form']],
    ['an id that is no word', '## Ring [#2 rings]', ['1 id-form']],
    ['words that begin like one', '## Fig leaves\n\n## Fig leaves\n\n## Ring [#ring]', []],
  ])('warns of a heading with %s', (_name, body, expected) => {
    expect(faultsOf(`${body}\n`, 'mdx', 'warning').filter((fault) => !fault.includes('unused-figure'))).toEqual(expected);
  });

  it('takes a pair of tags in a .md file for one mistake', () => {
    expect(faultsOf('A <b>word</b> and </i> <b>two</b>.\n', 'md', 'warning').filter((fault) => fault.includes('html'))).toEqual(['1 raw-html', '1 raw-html', '1 raw-html']);
  });

  it('warns of a text that says the caption again', () => {
    expect(faultsOf('<Figure src="../figures/ring.svg" alt="The ring">\n\nThe *ring*.\n\n</Figure>\n', 'mdx', 'warning')).toEqual(['1 alt-text']);
  });

  it.each([
    ['the same words', 'The ring', 'The *ring*.'],
    ['its first sentence', 'The ring', 'The ring. Each rank sends to the next.'],
    ['a formula', 'The sum Σ', 'The sum $\\Sigma$.'],
  ])('warns once of a text that says the caption again: %s', (_name, alt, caption) => {
    for (const name of ['source="After *me*." ', '']) expect(faultsOf(`<Figure ${name}src="../figures/ring.svg" alt="${alt}">\n\n${caption}\n\n</Figure>\n`, 'mdx', 'warning')).toEqual(['1 alt-text']);
  });

  it('asks once for words for a picture that also holds a drawing', () => {
    expect(faultsOf('<Figure src="../figures/ring.svg" alt="">\n\n```mermaid\nflowchart LR\n  a --> b\n```\n\n</Figure>\n')).toEqual(['1 alt-text']);
  });

  it('says once that nothing draws the diagrams', () => {
    expect(faultsOf('```mermaid alt="A"\nflowchart LR\n  p --> q\n```\n\n```mermaid alt="B"\nflowchart LR\n  q --> p\n```\n', 'mdx', 'warning').filter((fault) => !fault.includes('unused-figure'))).toEqual(['1 diagram-undrawn']);
  });
});
