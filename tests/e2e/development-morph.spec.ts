import { expect, test, type Page } from '@playwright/test';
import { build } from 'esbuild';

/** Shows `earlier` on a page, lets `touch` change it as the site's scripts do, and brings it to `later`. */
async function morphed(page: Page, earlier: string, later: string, touch = ''): Promise<string> {
  const { outputFiles } = await build({ entryPoints: ['components/behaviours/development/morph.ts'], bundle: true, write: false, format: 'iife', globalName: 'site' });
  await page.setContent(`<main>${earlier}</main>`);
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  await page.evaluate(
    ([from, to, script]) => {
      const main = (html: string) => new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html').querySelector('main');
      window.eval(script);
      Object.assign(window, { from: main(from), to: main(to) });
      for (const node of document.querySelectorAll('main *')) Object.assign(node, { kept: true });
      window.eval('site.morph(document.querySelector("main"), from, to)');
    },
    [earlier, later, touch] as const,
  );
  return page.evaluate(() => {
    for (const node of document.querySelectorAll('main *')) if (!('kept' in node)) node.setAttribute('new', '');
    return document.querySelector('main')?.innerHTML ?? '';
  });
}

test('a changed word is written into the element that is there', async ({ page }) => {
  expect(await morphed(page, '<p>one <b>two</b></p><p>three</p>', '<p>ONE <b>two</b></p><p>three</p>')).toBe('<p>ONE <b>two</b></p><p>three</p>');
});

test('what stays the same keeps what scripts have added', async ({ page }) => {
  const touch = 'document.querySelector("figure").append(document.createElement("button"))';
  expect(await morphed(page, '<figure>x</figure><p>a</p>', '<figure>x</figure><p>b</p>', touch)).toBe('<figure>x<button></button></figure><p>b</p>');
});

test('a new paragraph renews its section and no other', async ({ page }) => {
  expect(await morphed(page, '<section id="a"><p>a</p></section><section id="b"><p>b</p></section>', '<section id="a"><p>a</p><p>+</p></section><section id="b"><p>b</p></section>')).toBe(
    '<section id="a"><p new="">a</p><p new="">+</p></section><section id="b"><p>b</p></section>',
  );
});

test('attributes follow', async ({ page }) => {
  expect(await morphed(page, '<p class="x" title="t">a</p>', '<p class="y" id="i">a</p>')).toBe('<p class="y" id="i" new="">a</p>');
});
