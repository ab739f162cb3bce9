import { expect, test } from '@playwright/test';

const chapter = '/chapters/collective-communication';

test('a reader switches the theme and it stays, without a flash', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(chapter);
  const button = page.getByRole('button', { name: /^Theme/ });
  await button.click();
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: Dark');
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Theme: Dark' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('the contents of the page mark the section that is being read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(chapter);
  const toc = page.getByTestId('toc');
  const third = toc.getByRole('link').nth(3);
  await third.click();
  await expect(third).toHaveAttribute('aria-current', 'location');
});

test('on a phone the chapters open over the text, by a button, without script', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(chapter);
  await expect(page.getByTestId('sidebar')).toBeHidden();
  await page.getByRole('button', { name: 'Chapters' }).click();
  await expect(page.getByTestId('sidebar')).toBeVisible();
  await expect(page.getByTestId('sidebar').getByRole('link', { name: /Collective Communication/ })).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('sidebar')).toBeHidden();
  await context.close();
});

test('code is copied as it was written', async ({ browser }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(chapter);
  const listing = page.locator('figure.code').first();
  await listing.hover();
  await listing.getByRole('button', { name: 'Copy the code' }).click();
  await expect(listing.getByRole('button')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await listing.locator('pre code').textContent());
  await context.close();
});

test('who comes back is offered the chapter that was left', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Continue where you left off')).toBeHidden();
  await page.goto(chapter);
  await page.goto('/');
  const link = page.getByRole('link', { name: 'Continue where you left off: Collective Communication' });
  await expect(link).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(new RegExp(chapter));
});

test('the first stop of the keyboard leads past the furniture', async ({ page }) => {
  await page.goto(chapter);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the text survives hydration and is sent once', async ({ page }) => {
  const response = await page.goto(chapter);
  const html = (await response?.text()) ?? '';
  await page.waitForLoadState('networkidle');
  const body = await page.getByTestId('chapter-body').innerHTML();
  expect(body.length).toBeGreaterThan(50_000);
  const sentence = (await page.getByTestId('chapter-body').locator('p').nth(2).innerText()).slice(0, 40);
  expect(html.split(sentence).length - 1, `"${sentence}" stands once in the document`).toBe(1);
});
