import { describe, expect, test } from 'vitest';
import { showChapter } from './rig';

const figure = (src: string, id: string) => `<Figure id="${id}" src="../figures/${src}" alt="Lines of ${id}">\n\nCaption.\n\n</Figure>\n\n`;
const svg = (inside: string, attributes = '') => `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"${attributes}>${inside}</svg>`;
const show = (text: string, files: Record<string, string>) => showChapter({ one: text }, 'one', files);

describe('drawings that follow the theme', () => {
  test('keep looks that an editor wrote into style attributes, since a page allows no styles', async () => {
    const html = await show(figure('a.svg', 'fig-a'), {
      'figures/a.svg': svg('<path d="M0 0h9" stroke="red" style="fill: none; stroke:var(--fig-ink, #111);stroke-width:2px !important; -inkscape-font-specification:Sans; position:fixed"/>'),
    });
    expect(html).toContain('<path d="M0 0h9" stroke="var(--fig-ink, #111)" fill="none" stroke-width="2px">');
    expect(html).not.toContain('style=');
  });

  test('keep what their root says of letters', async () => {
    expect(await show(figure('a.svg', 'fig-a'), { 'figures/a.svg': svg('<text fill="currentColor">T</text>', ' font-size="9" font-family="monospace" onload="alert(1)" class="x"') })).toMatch(/<svg viewBox="0 0 40 20" width="40" height="20" font-size="9" font-family="monospace" role="img" aria-label="Lines of fig-a" class="drawing">/);
  });

  test('may name their parts alike: each points at its own', async () => {
    const arrow = svg('<title>An arrow</title><defs><marker id="tip"><path d="M0 0" fill="var(--fig-ink)"/></marker></defs><path d="M0 0h9" marker-end="url(#tip)"/><use href="#tip"/>');
    const html = await show(figure('a.svg', 'fig-a') + figure('b.svg', 'fig-b'), { 'figures/a.svg': arrow, 'figures/b.svg': arrow });
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const markers = ids.filter((id) => id?.endsWith('-tip'));
    expect(markers).toHaveLength(2);
    for (const id of markers) expect(html).toMatch(new RegExp(`marker-end="url\\(#${id ?? ''}\\)".*href="#${id ?? ''}"`));
  });

  test.each([
    ['a style sheet', '<style>.a{fill:var(--fig-ink, #111)}</style><path class="a" d="M0 0h9"/>'],
    ['a picture', '<image href="data:image/png;base64,AAAA"/><path fill="currentColor" d="M0 0h9"/>'],
    ['HTML', '<foreignObject><p>currentColor</p></foreignObject>'],
    ['a filter', '<defs><filter id="f"/></defs><path fill="currentColor" filter="url(#f)" d="M0 0h9"/>'],
  ])('with %s would lose it in a page, and are shown as the file is', async (_, inside) => {
    expect(await show(figure('a.svg', 'fig-a'), { 'figures/a.svg': svg(inside) })).toContain('<img src="/files/figures/a.svg" alt="Lines of fig-a" width="40" height="20" loading="lazy" decoding="async" class="plate">');
  });
});

describe('pictures that are files', () => {
  test('have the address of the file and its size, in a figure, in a part of one and in Markdown', async () => {
    const plain = svg('<path d="M0 0h9"/>');
    const parts = ['a', 'b'].map((name) => `<SubFigure src="../figures/plain.svg" alt="Part ${name}">\n\nPart.\n\n</SubFigure>\n\n`).join('');
    const html = await show(`${figure('plain.svg', 'fig-a')}<Figure id="fig-b">\n\n${parts}Two.\n\n</Figure>\n\n![Plain](../figures/plain.svg)`, { 'figures/plain.svg': plain });
    const images = html.match(/<img [^>]+>/g) ?? [];
    expect(images).toHaveLength(4);
    for (const image of images) expect(image).toMatch(/^<img src="\/files\/figures\/plain\.svg" alt="[^"]+" width="40" height="20" loading="lazy" decoding="async" class="plate">$/);
  });
});
