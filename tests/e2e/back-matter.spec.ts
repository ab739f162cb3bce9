import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const chapter = '/chapters/collective-communication';

test('a marked term leads to its definition, and from there back into the text', async ({ page }) => {
  await page.goto(chapter);
  const term = page.locator('[data-testid="chapter-body"] a.term[href$="#term-all-reduce"]').first();
  await expect(term).toBeVisible();
  await term.click();
  await expect(page).toHaveURL(/\/glossary#term-all-reduce$/);
  const entry = page.locator('#term-all-reduce');
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText('A collective that combines');
  await entry.getByRole('link', { name: /^6\.\d+ / }).first().click();
  await expect(page).toHaveURL(/\/chapters\/collective-communication#sec-/);
});

test('a term is marked once in a section, and never in a heading, a link or code', async ({ page }) => {
  await page.goto(chapter);
  const doubled = await page.evaluate(() => [...document.querySelectorAll('.prose section')].flatMap((section) => {
    const found = [...section.querySelectorAll('a.term:not([data-footnotes] *)')].map((link) => link.getAttribute('href'));
    return found.filter((href, index) => found.indexOf(href) !== index);
  }));
  expect(doubled).toEqual([]);
  expect(await page.locator('.prose :is(h2, h3, h4, code, pre, math, th) a.term, a a.term').count()).toBe(0);
});

test('an entry of the index leads to its place', async ({ page }) => {
  await page.goto('/book-index');
  await page.locator('.index-lines > li', { hasText: 'half-performance length' }).getByRole('link').click();
  await expect(page).toHaveURL(/#index\.half-performance-length$/);
  await expect(page.locator('[id="index.half-performance-length"]')).toBeInViewport();
});

test('every link of glossary and index has its place', async ({ request }) => {
  const pages = new Map<string, string>();
  for (const path of ['/glossary', '/book-index']) {
    const html = await (await request.get(path)).text();
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    for (const [, href = ''] of main.matchAll(/href="([^"]*#[^"]+)"/g)) {
      const [target = '', fragment = ''] = href.split('#');
      const address = target === '' ? path : target;
      if (!pages.has(address)) pages.set(address, await (await request.get(address)).text());
      expect(pages.get(address), href).toContain(`id="${decodeURIComponent(fragment)}"`);
    }
  }
  expect(pages.size).toBeGreaterThan(4);
});

test('the letters work without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  for (const path of ['/glossary', '/book-index']) {
    await page.goto(path);
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'P', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'P', exact: true })).toBeInViewport();
    await expect(page.getByRole('navigation', { name: 'Letters' })).toBeInViewport();
  }
  await context.close();
});

test('glossary and index are open to everybody, in both themes', async ({ browser }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const path of ['/glossary#term-bandwidth', '/book-index']) {
      await page.goto(path);
      await page.evaluate(() => document.querySelectorAll('.glossary details').forEach((item) => item.setAttribute('open', '')));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`)).toEqual([]);
    }
    await context.close();
  }
});
