import { expect, test, type Page } from '@playwright/test';

const chapter = '/chapters/collective-communication';
/** The header's height and some air: `scroll-padding-top`. */
const landing = 80;

const topOf = (page: Page, id: string) => page.locator(`[id="${id}"]`).evaluate((heading) => heading.getBoundingClientRect().top);
const headings = (page: Page) => page.locator('.chapter :is(h2, h3)[id]').evaluateAll((all) => all.map(({ id }) => id));

test.describe('a chapter whose sections are laid out when they are needed', () => {
  test('an address with a fragment lands on its heading, past sections that were never shown', async ({ page }) => {
    await page.goto(chapter);
    const ids = await headings(page);
    for (const id of [ids.at(4), ids.at(-3)]) {
      await page.goto('about:blank');
      await page.goto(`${chapter}#${id ?? ''}`);
      await expect.poll(async () => Math.abs((await topOf(page, id ?? '')) - landing)).toBeLessThan(2);
      await expect(page.locator('.on-this-page [aria-current]')).toHaveAttribute('href', `#${id ?? ''}`);
    }
  });

  test('text in a section that was never shown is found', async ({ page }) => {
    await page.goto(chapter);
    const words = await page.locator('.chapter section p').evaluateAll((all) => all.map(({ textContent }) => textContent).findLast((text) => /^[\w ,]{30}/.test(text))?.slice(0, 30) ?? '');
    expect(await page.evaluate((text) => (window as unknown as { find(words: string): boolean }).find(text), words)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  test('paper shows every section', async ({ page }) => {
    await page.goto(chapter);
    await page.emulateMedia({ media: 'print' });
    const skipped = await page.locator('.chapter section').evaluateAll((all) => all.filter((section) => getComputedStyle(section).contentVisibility !== 'visible').length);
    expect(skipped).toBe(0);
  });

  test('nothing moves, however late the fonts come', async ({ page }) => {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 1200));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of [chapter, '/']) {
      await page.goto(path);
      await page.waitForTimeout(2000);
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    }
  });
});
