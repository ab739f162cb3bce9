import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const chapter = '/chapters/collective-communication';
/** Refers to figures, tables and sections of other chapters. */
const pointing = '/chapters/fault-tolerance';
const elsewhere = '.prose p > a[data-reference][href^="/chapters/"]';
const card = (page: Page) => page.locator('.preview');

async function violations(page: Page, within: string): Promise<string[]> {
  // A card that is still fading in has no contrast yet.
  await page.waitForTimeout(300);
  const { violations: found } = await new AxeBuilder({ page }).include(within).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** True when no word of the reference lies under the card, and all of the card is in the window. */
async function standsBeside(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const link = document.querySelector(wanted);
    const shown = document.querySelector('.preview')?.getBoundingClientRect();
    if (!link || !shown) return false;
    const covers = [...link.getClientRects()].some((box) => shown.left < box.right && shown.right > box.left && shown.top < box.bottom && shown.bottom > box.top);
    return !covers && shown.left >= 0 && shown.top >= 0 && shown.right <= innerWidth && shown.bottom <= innerHeight;
  }, selector);
}

test('a resting pointer shows what a reference of another chapter leads to', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(pointing);
  const link = page.locator(elsewhere).first();
  await link.hover();
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText(/\w{3}/);
  expect(await standsBeside(page, elsewhere)).toBe(true);
  expect(asked.filter((path) => path.startsWith('/preview/'))).toHaveLength(1);
  expect(await violations(page, '.preview')).toEqual([]);
  // The pointer may go into the card, and back; nothing is fetched again.
  await card(page).hover();
  await page.waitForTimeout(400);
  await expect(card(page)).toBeVisible();
  await page.mouse.move(1, 1);
  await expect(card(page)).toHaveCount(0);
  await link.hover();
  await expect(card(page)).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/preview/'))).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
});

test('every kind of thing has its card, inside the window and beside the words', async ({ page }) => {
  await page.goto(chapter);
  for (const kind of ['fig', 'tbl', 'eq', 'sec', 'lst', 'nbk']) {
    const selector = `.prose p > a[data-reference][href*="#${kind}-"]`;
    const link = page.locator(selector).first();
    await link.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await link.hover();
    await expect(card(page), kind).toBeVisible();
    expect(await standsBeside(page, selector), kind).toBe(true);
    await page.keyboard.press('Escape');
    await page.mouse.move(1, 1);
  }
});

test('a reference inside a card opens a card of its own, and Escape closes one after the other', async ({ page }) => {
  await page.goto(chapter);
  const found = await page.evaluate(async () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.prose p > a[data-reference]')) {
      const text = await (await fetch(`/preview/${link.hash.slice(1)}`)).text();
      if (text.includes('data-reference')) return link.hash;
    }
    return '';
  });
  const link = page.locator(`.prose p > a[data-reference][href="${found}"]`).first();
  await link.hover();
  await card(page).locator('a[data-reference]').first().hover();
  await expect(card(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
});

test('the keyboard opens a card, goes into it and comes back', async ({ page }) => {
  await page.goto(pointing);
  const link = page.locator(elsewhere).first();
  await page.keyboard.press('Tab');
  await link.focus();
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toHaveAttribute('role', 'dialog');
  await expect(card(page)).toHaveAccessibleName(/^Preview of \w+/);
  await expect(page.getByRole('status').filter({ hasText: 'Preview of' })).toHaveCount(1);
  await page.keyboard.press('Tab');
  expect(await card(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(link).toBeFocused();
  await page.waitForTimeout(400);
  await expect(card(page)).toHaveCount(0);
});

test('on a phone the first tap shows the card, its link goes there', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(pointing);
  const link = page.locator(elsewhere).first();
  const address = await link.getAttribute('href');
  await link.tap();
  await expect(card(page)).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(pointing);
  expect(await standsBeside(page, elsewhere)).toBe(true);
  expect(await violations(page, '.preview')).toEqual([]);
  // A tap elsewhere closes it.
  await page.touchscreen.tap(4, 100);
  await expect(card(page)).toHaveCount(0);
  await link.tap();
  await card(page).getByRole('link', { name: /^Go to/ }).tap();
  await expect(page).toHaveURL(new RegExp(`${address ?? 'none'}$`));
  await context.close();
});

test('a tap on a reference in a card opens a card of its own beside it', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(chapter);
  const found = await page.evaluate(async () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.prose p > a[data-reference]')) {
      const text = await (await fetch(`/preview/${link.hash.slice(1)}`)).text();
      if (text.includes('data-reference')) return link.hash;
    }
    return '';
  });
  await page.locator(`.prose p > a[data-reference][href="${found}"]`).first().tap();
  await expect(card(page)).toBeVisible();
  await card(page).locator('a[data-reference]').first().tap();
  await expect(card(page)).toHaveCount(2);
  await expect(card(page).first()).toBeVisible();
  await expect(card(page).last()).toBeVisible();
  await context.close();
});

test('the label of a figure says where the figure is used, and its address for good', async ({ page }) => {
  await page.goto(chapter);
  const label = page.locator('#fig-ring .caption-label');
  await label.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await label.hover();
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText(/Used in \d+\.\d/);
  await expect(card(page).getByRole('link', { name: '/r/fig-ring' })).toBeVisible();
  // The figure itself is seen already.
  await expect(card(page).locator('.figure')).toHaveCount(0);
  expect(await violations(page, '.preview')).toEqual([]);
});

test('the second tap on a reference goes there', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(pointing);
  const link = page.locator(elsewhere).first();
  const address = await link.getAttribute('href');
  await link.tap();
  await expect(card(page)).toBeVisible();
  await link.tap();
  await expect(page).toHaveURL(new RegExp(`${address ?? 'none'}$`));
  await context.close();
});

test('without script a reference is a plain link', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pointing);
  const link = page.locator(elsewhere).first();
  const address = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${address ?? 'none'}$`));
  await context.close();
});

test('a preview is a small document of its own; what is unknown is a problem', async ({ request }) => {
  const response = await request.get('/preview/fig-ring');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toContain('text/html');
  expect(response.headers()['cache-control']).toContain('stale-while-revalidate');
  expect(await response.text()).toMatch(/Figure\s6\.\d/);
  const unknown = await request.get('/preview/fig-rign');
  expect(unknown.status()).toBe(404);
  expect(unknown.headers()['content-type']).toContain('application/problem+json');
});

test('a permanent address leads to where its id stands, and an unknown one names its neighbors', async ({ page, request }) => {
  const response = await request.get('/r/fig-ring', { maxRedirects: 0 });
  expect(response.status()).toBe(302);
  expect(response.headers()['location']).toBe(`${chapter}#fig-ring`);
  const missing = await page.goto('/r/fig-rign');
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing of this name');
  await expect(page.locator(`.missing-id a[href="${chapter}#fig-ring"]`)).toBeVisible();
  expect(await violations(page, 'body')).toEqual([]);
});
