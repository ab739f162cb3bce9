import { describe, expect, test } from 'vitest';
import { showChapter } from './rig';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10"><path d="M0 0" stroke="var(--fig-ink)"/></svg>';
const figure = (id: string) => `<Figure id="${id}" src="../figures/a.svg" alt="Lines">\n\nCaption.\n\n</Figure>\n\n`;
const show = (text: string, files: Record<string, string> = {}, two = '## Second [#sec-second]\n\nText.') => showChapter({ one: text, two }, 'one', { 'figures/a.svg': svg, ...files });
/** The text of a page without its tags. */
const words = (html: string) => html.replace(/<(svg|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');

describe('several references at once', () => {
  const figures = `${figure('fig-a')}${figure('fig-b')}${figure('fig-c')}## Place [#sec-a]\n\n`;

  test.each([
    ['See @fig-a; @fig-b.', 'See Figures 1.1 and 1.2.'],
    ['See [@fig-a; @fig-b; @fig-c].', 'See Figures 1.1, 1.2 and 1.3.'],
    ['See @fig-a; @sec-second.', 'See Figure 1.1 and Section 2.1.'],
    ['See [@fig-a].', 'See Figure 1.1.'],
    ['See @sec-a; @sec-second.', 'See Sections 1.1 and 2.1.'],
    ['See @fig-a, then @fig-b.', 'See Figure 1.1, then Figure 1.2.'],
    ['See @fig-a/@fig-b.', 'See Figure 1.1/Figure 1.2.'],
    ['See \\@fig-a; @fig-b.', 'See @fig-a; Figure 1.2.'],
  ])('%s reads %s', async (text, expected) => {
    expect(words(await show(`${figures}${text}`))).toContain(expected);
  });

  test('each is a link of its own, in captions, cells, notes and lists too', async () => {
    const html = await show(`${figures}<Table id="tbl-a">\n\nAfter @fig-a.\n\n| a |\n|---|\n| @fig-b |\n\n</Table>\n\n- @fig-c\n\nNote.[^n]\n\n[^n]: @fig-a; @fig-b.`);
    expect(html).toMatch(/Table 1\.1<\/a> After <a href="#fig-a"[^>]*>Figure\u00a01\.1</);
    expect(html).toMatch(/<td><a href="#fig-b"/);
    expect(html).toMatch(/<li><a href="#fig-c"/);
    expect(html).toMatch(/Figures\u00a0<a href="#fig-a"[^>]*>1\.1<\/a> and <a href="#fig-b"[^>]*>1\.2<\/a>/);
  });

  test('in the words of a link they are words: a link is no place for another', async () => {
    expect(await show(`${figures}[**@fig-a**](./two.mdx)`)).toContain('<a href="/c/two"><strong><span>Figure\u00a01.1</span></strong></a>');
  });
});

describe('figures', () => {
  test('of several parts have letters', async () => {
    const part = (id: string) => `<SubFigure id="${id}" src="../figures/a.svg" alt="Part ${id}">\n\nAs @fig-two.\n\n</SubFigure>\n\n`;
    const html = await show(`<Figure id="fig-two" source="After **Daly**, $x_1$.">\n\n${part('fig-two-a')}${part('fig-two-b')}Both, @fig-two-b first.\n\n</Figure>\n\nSee @fig-two-a; @fig-two-b.`);
    expect(html).toContain('<div class="subfigures subfigures-2"><figure id="fig-two-a" class="subfigure">');
    expect(words(html)).toContain('(a) As Figure 1.1.');
    expect(words(html)).toContain('Figure 1.1 Both, Figure 1.1b first.');
    expect(words(html)).toContain('See Figures 1.1a and 1.1b.');
    expect(html).toMatch(/<span class="figure-source">After <strong>Daly<\/strong>, <span class="tie"><math>/);
  });

  test('may stand in the margin', async () => {
    expect(await show('<Figure src="../figures/a.svg" alt="A" placement="margin" />')).toContain('<figure class="figure figure-margin">');
  });

  test('hold the text of a diagram that is not drawn', async () => {
    const html = await show('<Figure id="fig-d" alt="An arrow">\n\n```mermaid\nflowchart LR\n  Never --> Drawn\n```\n\nCaption.\n\n</Figure>');
    expect(html).toMatch(/<figure id="fig-d" class="figure"><div class="figure-body"><figure class="code" data-language="mermaid">/);
  });
});

describe('an algorithm', () => {
  const text = '<Algorithm id="algo-a" title="Ring of $p$">\n\n**Input:** $x$.\n\n1. **for** each $i$:\n   1. send [#ln-send]\n   2. receive\n2. **return** $x$ [#ln-end]\n\n</Algorithm>\n\nFirst @algo-a. @ln-end follows @ln-send; @ln-end.';

  test('numbers its lines through nested blocks, and lines can be pointed at', async () => {
    const html = await show(text);
    expect(html).toMatch(/<figure id="algo-a" class="algorithm"><figcaption><a class="caption-label" href="#algo-a" data-itself="">Algorithm 1\.1<\/a> <span class="algorithm-title">Ring of <math>/);
    expect([...html.matchAll(/<li([^>]*)>/g)].map((match) => match[1])).toEqual([' value="1"', ' value="2" id="ln-send"', ' value="3"', ' value="4" id="ln-end"']);
    expect(html).not.toContain('[#ln');
    expect(words(html)).toContain('First Algorithm 1.1. Line 4 follows lines 2 and 4.');
  });
});

describe('boxes', () => {
  test('have titles with maths and references, a sign, and a name to hear', async () => {
    const html = await show('<Note title="The $\\alpha$-$\\beta$ model of @sec-second">\n\nText.\n\n</Note>');
    expect(html).toMatch(/<div class="box box-note" role="note" aria-label="Note: The α-β model of Section\u00a02\.1"><p class="box-title"><svg class="box-icon"/);
    expect(html).toMatch(/<\/span> <span>The <span class="tie"><math>.*model of <a href="\/c\/two#sec-second"/);
  });

  test('keep a title that looks like other Markdown', async () => {
    expect(words(await show('<Note title="1. First, *then*">\n\nText.\n\n</Note>'))).toContain('Note 1. First, then');
    expect(words(await show('<Note title="# of ranks">\n\nText.\n\n</Note>'))).toContain('Note # of ranks');
  });

  test('that fold have no link in their handle', async () => {
    const html = await show('<Note title="As @sec-second" collapsible="open">\n\nText.\n\n</Note>');
    expect(html).toMatch(/<summary class="box-title">.*<span>As Section\u00a02\.1<\/span><\/summary>/);
  });

  test('nest, and fold where asked', async () => {
    const html = await show('<Example id="exmp-a" title="Outer" collapsible="closed">\n\n<Tip title="Inner" collapsible="open">\n\n- [ ] task\n\n</Tip>\n\n</Example>\n\n@exmp-a.');
    expect(html).toMatch(/<details id="exmp-a" class="box box-example"><summary class="box-title">.*<details class="box box-tip" open><summary/s);
    expect(html).toMatch(/<ul class="contains-task-list">.*<input type="checkbox" disabled aria-label="To do">/s);
    expect(words(html)).toContain('Example 1.1.');
  });
});

test('the title of a target is plain text', async () => {
  const html = await show('See @dfn-x.', {}, '<Definition id="dfn-x" title="A $\\beta$ after @sec-y">\n\nText.\n\n</Definition>\n\n## Y [#sec-y]\n');
  expect(html).toContain('title="A β after Section 2.1"');
});

test('the title of a target reads like its text: of several references only the numbers, a citation as its style has it, words around it too', async () => {
  const html = await show('See @tbl-x.', { 'references.bib': '@book{a2001b, author={A, B}, title={B}, year={2001}}' }, `${figure('fig-a')}${figure('fig-b')}<Table id="tbl-x">\n\nCosts of @fig-a; @fig-b [see @a2001b, ch. 2].\n\n| a |\n|---|\n| 1 |\n\n</Table>\n`);
  expect(html.replaceAll('\u00a0', ' ')).toContain('title="Costs of Figures 2.1 and 2.2 (see A 2001, ch. 2)."');
});

test('a long table scrolls under its header', async () => {
  const html = await show(`| a |\n|---|\n${'| 1 |\n'.repeat(25)}`);
  expect(html).toContain('<div class="table-scroll table-long">');
});

test('the empty corner of a table is no header', async () => {
  expect(await show('|  | b |\n|---|---|\n| 1 | 2 |')).toMatch(/<tr>\s*<td><\/td>\s*<th>b<\/th>\s*<\/tr>/);
});

test('an algorithm without a title is called by its first line', async () => {
  const html = await show('See @algo-x.', {}, '<Algorithm id="algo-x">\n\n1. take a sight [#ln-sight]\n2. go to @ln-sight\n\n</Algorithm>\n');
  expect(html).toContain('title="take a sight"');
});

test('what has an id is named by a link to itself; the handle of a box that folds stays one thing to press', async () => {
  const html = await show('<Definition id="dfn-a" title="A">\n\nText.\n\n</Definition>\n\n<Example id="exmp-a" title="As @dfn-a" collapsible="closed">\n\nText.\n\n</Example>\n\n<Note title="N">\n\nText.\n\n</Note>\n');
  expect(html).toContain('<a class="box-label" href="#dfn-a" data-itself="">Definition 1.1</a>');
  expect(html).toContain('<span class="box-label">Example 1.1</span>');
  expect(html).toContain('<span class="box-label">Note</span>');
  expect(/<summary[\s\S]*?<\/summary>/.exec(html)?.[0]).not.toContain('<a ');
});

test('quotation marks around a reference are set like all others, and a title like its heading', async () => {
  const html = await show('"@fig-a", ("@fig-a") and "[words](./two.mdx)" and *"@sec-q"*.\n\n## A "quoted" one isn\'t [#sec-q]\n\n' + figure('fig-a'));
  expect(words(html)).toContain('“Figure 1.1”, (“Figure 1.1”) and “words” and “Section 1.1”. A “quoted” one isn’t');
  expect(html).toContain('title="A “quoted” one isn’t"');
});

test('the handle of what folds is one thing to press: a reference in it is words', async () => {
  const html = await show('<details>\n<summary>As @sec-f and [two](./two.mdx)</summary>\n\n@sec-f\n\n</details>\n\n## F [#sec-f]\n');
  expect(html).toContain('<summary>As Section\u00a01.1 and two</summary>');
});
