import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const chapter = '/chapters/fault-tolerance';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a citation leads to its work, and the work back to where it is cited', async ({ page }) => {
      await page.goto(chapter);
      const citation = page.getByTestId('chapter-body').locator('a.citation').first();
      const id = (await citation.getAttribute('href'))?.split('#')[1] ?? '';
      await citation.click();
      await expect(page).toHaveURL(new RegExp(`/references#${id}$`));
      const work = page.locator(`[id="${id}"]`);
      await expect(work).toBeInViewport();
      await expect(work.locator('.work')).toHaveText(/\.$/);
      const back = work.locator('.cited-in a').first();
      await expect(back).toHaveText(/^[\dA-Z]+(\.\d+)*$/);
      await back.click();
      await expect(page.locator('a.citation[href$="' + id + '"]').first()).toBeAttached();
    });
  });
}

test('the list of references has each cited work once, by letters, and is found', async ({ page, request }) => {
  await page.goto('/references');
  const ids = await page.locator('.works > li').evaluateAll((items) => items.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(59);
  expect(new Set(ids).size).toBe(ids.length);
  await expect(page.locator('.works > li:not(:has(.cited-in a))')).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'K', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'K', exact: true })).toBeInViewport();
  await expect(page.getByTestId('sidebar').getByRole('link', { name: 'References' })).toHaveAttribute('aria-current', 'page');
  expect(await (await request.get('/sitemap.xml')).text()).toContain('/references</loc>');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
