import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { pagePaths } from './site-map';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Next writes void elements and attributes in its own style, and styles of its own on the announcer; none of it is an error in HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off',
    'no-raw-characters': 'off',
    'require-sri': 'off',
    // Titles of sections may repeat in a book.
    'unique-landmark': 'off',
    'prefer-native-element': 'off',
  },
});

test('every page answers, is valid HTML and has one first-level heading', async ({ request }) => {
  const paths = await pagePaths(request);
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const html = await response.text();
    expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
    const report = await validator.validateString(html);
    const messages = report.results.flatMap(({ messages: found }) => found.map((item) => `${path} ${item.ruleId}: ${item.message} at ${item.line}:${item.column}`));
    expect(messages).toEqual([]);
  }
});

test('every page is whole without script', async ({ browser, request }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of await pagePaths(request)) {
    await page.goto(path);
    await expect(page.locator('h1'), path).toBeVisible();
    const text = await page.locator('main').innerText();
    expect(text.length, path).toBeGreaterThan(150);
  }
  await context.close();
});

for (const theme of ['light', 'dark'] as const) {
  test(`no page has an accessibility violation or an error in the console (${theme})`, async ({ browser, request }) => {
    // Every page is searched whole: minutes, and more of them on a busy machine.
    test.setTimeout(600_000);
    const context = await browser.newContext({ colorScheme: theme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const noise: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) noise.push(`${page.url()} ${message.text()}`);
    });
    page.on('pageerror', (error) => noise.push(`${page.url()} ${error.message}`));
    // What was on its way when the next page was asked for is given up by the browser.
    page.on('requestfailed', (failed) => {
      if (failed.failure()?.errorText !== 'net::ERR_ABORTED') noise.push(`${page.url()} failed: ${failed.url()}`);
    });
    for (const path of await pagePaths(request)) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
    }
    expect(noise).toEqual([]);
    await context.close();
  });
}

test('no page scrolls sideways on the smallest phone', async ({ browser, request }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  for (const path of await pagePaths(request)) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
  await context.close();
});

test('an unknown address says so, with a way on', async ({ page }) => {
  const response = await page.goto('/chapters/colective-comunication');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(page.getByText('Did you mean')).toContainText('Collective Communication');
});

test('addresses of the old site lead to the chapter for good', async ({ request }) => {
  const response = await request.get('/contents/vol2/fault_tolerance/fault_tolerance.html', { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers()['location']).toBe('/chapters/fault-tolerance');
});
