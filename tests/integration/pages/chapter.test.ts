import { describe, expect, test } from 'vitest';
import { showChapter } from './rig';

const show = (text: string, files?: Record<string, string>) => showChapter({ one: text, two: '## Second [#sec-second]\n\nText.' }, 'one', files);

describe('Markdown', () => {
  test('tables, task lists, strikethrough, footnotes and autolinks', async () => {
    const html = await show('| a | b |\n|:--|--:|\n| 1 | 2 |\n\n- [x] done\n\n~~gone~~ https://example.org x[^n]\n\n[^n]: A note.');
    expect(html).toContain('<td class="right">2</td>');
    expect(html).toMatch(/<input type="checkbox" checked disabled/);
    expect(html).toContain('<del>gone</del>');
    expect(html).toContain('href="https://example.org" target="_blank" rel="noopener noreferrer"');
    expect(html).toContain('A note.');
  });

  test('subscripts and superscripts follow pandoc, and lone signs stay', async () => {
    const html = await show('H~2~O, x^2^, ~5 ms and ~6 ms.');
    expect(html).toContain('H<sub>2</sub>O, x<sup>2</sup>, ~5 ms and ~6 ms.');
  });

  test('quotes and dashes are typeset, code is not', async () => {
    const html = await show('"Yes" -- it\'s 1990--1995 --- `"no" --`.');
    expect(html).toContain('“Yes” – it’s 1990–1995 — <code>"no" --</code>.');
  });

  test('a plain .md file may hold braces and signs that MDX would refuse', async () => {
    const html = await showChapter({ 'one.md': 'a {b} < c' }, 'one');
    expect(html).toContain('a {b} &#x3C; c');
  });
});

describe('maths', () => {
  test('is MathML alone, without a second copy, a style or the TeX', async () => {
    const html = await show('$a^2$\n\n$$\n\\frac{1}{2}\n$$');
    expect(html).toContain('<math><mrow><msup>');
    expect(html).toContain('<math display="block">');
    expect(html).not.toMatch(/annotation|style=|katex/);
  });

  test('a labelled equation has a number, and a reference to it reads so', async () => {
    const html = await show('See @eq-half.\n\n$$\n\\frac{1}{2} \\label{eq-half}\n$$');
    expect(html).toContain('<a href="#eq-half" data-reference="">Equation\u00a01.1</a>');
    expect(html).toMatch(/<div class="equation" id="eq-half">.*\(1\.1\)/);
  });

  test('a formula is tied to the signs that touch it, and to nothing else', async () => {
    const text = (await show('Let ($p$), the $k$th of $n$ and $m$[^1]; so $x$ is.\n\n[^1]: Note.')).replace(/<math>.*?<\/math>/g, '∎').replace(/<sup>.*?<\/sup>/g, '¹');
    expect(text).toContain('Let <span class="tie">(∎),</span> the <span class="tie">∎th</span> of ∎ and <span class="tie">∎¹;</span> so ∎ is.');
  });

  test('an equation of an appendix shows its letter', async () => {
    expect(await showChapter({ one: 'Text.' }, 'units', {}, { units: '$$\n\\label{eq-unit} x\n$$' })).toContain('<a class="equation-number" href="#eq-unit" data-itself="">(A.1)</a>');
  });
});

describe('code', () => {
  test('gets classes for its tokens, a title, numbers and marked lines', async () => {
    const html = await show('```python title="a.py" {2} showLineNumbers\nx = 1\nreturn x\n```');
    expect(html).toContain('<figcaption>a.py</figcaption>');
    expect(html).toContain('class="numbered"');
    expect(html).toMatch(/<span class="line marked"><span class="hljs-keyword">return<\/span> x/);
    expect(html).not.toContain('style=');
  });

  test('CUDA is highlighted as C++, an unknown language stays plain', async () => {
    expect(await show('```cuda\nint x;\n```')).toContain('<span class="hljs-type">int</span>');
    expect(await show('```nonesuch\nint x;\n```')).toContain('<code>int x;</code>');
  });
});

describe('references and links', () => {
  test('lead into other chapters, with numbers', async () => {
    const html = await show('See @sec-second and [two](./two.mdx#sec-second), [part](/parts/one).');
    expect(html).toContain('<a href="/c/two#sec-second" data-reference="" title="Second">Section\u00a02.1</a>');
    expect(html).toContain('<a href="/c/two#sec-second" data-reference="">two</a>');
    expect(html).toContain('<a href="/base/parts/one">part</a>');
  });

  test('headings have their written address, or one of their own', async () => {
    const html = await show('## A [#sec-a]\n\n## B\n\n## B');
    expect(html).toMatch(/<h2 id="sec-a" data-number="1.1">A</);
    expect(html).toMatch(/<h2 id="b" data-number="1.2">B<.*<h2 id="b-1" data-number="1.3">B</s);
  });
});

describe('figures', () => {
  const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inside}</svg>`;

  test('a drawing that follows the theme becomes part of the page, without anything that runs', async () => {
    const html = await show('<Figure id="fig-a" src="../figures/a.svg" alt="A line">\n\nThe *line*.\n\n</Figure>', {
      'figures/a.svg': svg('<script>alert(1)</script><path d="M0 0" stroke="var(--fig-ink)" onclick="alert(2)" style="x"/><a href="javascript:alert(3)"><text>t</text></a><foreignObject/>'),
    });
    expect(html).toContain('<figure id="fig-a" class="figure">');
    expect(html).toMatch(/<svg viewBox="0 0 10 10"[^>]*role="img" aria-label="A line"/);
    expect(html).toContain('<path d="M0 0" stroke="var(--fig-ink)">');
    expect(html).toContain('Figure 1.1</a> The <em>line</em>.');
    expect(html).not.toMatch(/script|onclick|style=|foreignObject|javascript/i);
  });

  test('any other image is loaded when it comes near, with its size', async () => {
    const html = await show('![A curve](../figures/b.svg)', { 'figures/b.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="320" viewBox="0 0 600 320"><path d="M0 0" stroke="#000"/></svg>' });
    expect(html).toContain('<img src="/files/figures/b.svg" alt="A curve" width="600" height="320" loading="lazy" decoding="async" class="plate">');
  });
});

describe('what must not get through', () => {
  test.each([
    ['an event handler', '<kbd onclick="alert(1)">x</kbd>', /onclick/],
    ['a script address', '[x](javascript:alert%281%29)', /javascript/],
    ['a frame', '<iframe src="https://example.org"></iframe>', /iframe/],
    ['an expression', 'a {process.env.HOME} b', /process|\/root|\/home/],
    ['a component that is none', '<constructor>\n\nx\n\n</constructor>', /constructor\b(?!.*x)/],
    ['a way out of the manuscript', '![x](../../../../etc/passwd)', /etc\/passwd/],
  ])('%s', async (_name, text, trace) => {
    expect(await show(text)).not.toMatch(trace);
  });

  test('raw HTML in a .md file', async () => {
    expect(await showChapter({ 'one.md': 'a <script>alert(1)</script> b\n\n<div onclick="x">y</div>' }, 'one')).not.toMatch(/script|onclick/);
  });
});

describe('boxes and tables', () => {
  test('have their label, number and title', async () => {
    const html = await show('<Definition id="dfn-x" title="Ring">\n\nA *ring*.\n\n</Definition>\n\n<Table id="tbl-t">\n\nCosts.\n\n| a |\n|---|\n| 1 |\n\n</Table>\n\n@dfn-x and @tbl-t.');
    expect(html).toContain('<div id="dfn-x" class="box box-definition" role="note" aria-label="Definition 1.1: Ring">');
    expect(html).toMatch(/<figure id="tbl-t" class="table"><figcaption><a class="caption-label" href="#tbl-t" data-itself="">Table 1.1<\/a> Costs\.<\/figcaption><div class="table-scroll">/);
    expect(html).toContain('Definition\u00a01.1</a> and <a href="#tbl-t" data-reference="" title="Costs.">Table\u00a01.1</a>');
  });
});

test.each([
  ['Rings', '1.1'],
  ['7 pitfalls', '1.1'],
  ['1 + 1 = 2', '1.1'],
  ['3.5 million devices', '1.1'],
  ['1 Rings', ''],
  ['1.1 Rings', ''],
  ['3. Rings', ''],
])('a heading `%s` shows the number that references to it read, unless it brings one', async (title, number) => {
  expect(/data-number="([^"]*)"/.exec(await show(`## ${title.replace('+', '\\+')} [#sec-a]`))?.[1] ?? '').toBe(number);
});
