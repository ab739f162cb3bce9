import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const chapter = '/chapters/collective-communication';
const field = (page: Page) => page.getByTestId('search-input');
const hits = (page: Page) => page.getByTestId('search-hit');
/** The words that are marked on the page, in its order. */
const marked = (page: Page) => page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map((range) => (range instanceof Range ? range.toString().toLowerCase() : '')));

test('the slash opens the search, and the keyboard goes from the words to the passage, where they are marked', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  await page.goto('/contents');
  expect(scripts.some((path) => path.endsWith('/search.js'))).toBe(false);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog).toBeVisible();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('two-level allreduce');
  await expect(hits(page).first()).toContainText('Two-level all-reduce');
  await expect(hits(page).first().locator('mark').first()).toBeVisible();
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ passages found$/);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).first()).toHaveAttribute('aria-selected', 'true');
  expect(await field(page).getAttribute('aria-activedescendant')).toBe(await hits(page).first().getAttribute('id'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/chapters\/collective-communication#sec-hierarchy$/);
  await expect.poll(() => marked(page)).toContain('all-reduce');
  await expect(page.locator('#sec-hierarchy')).toBeInViewport();
  await page.keyboard.press('Escape');
  expect(await marked(page)).toEqual([]);
});

test('Ctrl-K opens it from anywhere, Escape closes it and gives the keyboard back', async ({ page }) => {
  await page.goto(chapter);
  const theme = page.getByRole('button', { name: /^Theme/ });
  await theme.focus();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeHidden();
  await expect(theme).toBeFocused();
});

test('a click leads within the page without loading it again', async ({ page }) => {
  await page.goto(chapter);
  await page.evaluate(() => Object.assign(globalThis, { same: true }));
  await page.locator('.search-link').click();
  await field(page).fill('error feedback');
  await page.getByLabel('Only in this chapter').check();
  await hits(page).first().click();
  await expect(page).toHaveURL(/#sec-feedback$/);
  await expect(field(page)).toBeHidden();
  await expect(page.locator('#sec-feedback')).toBeInViewport();
  expect((await marked(page)).length).toBeGreaterThan(1);
  expect(await page.evaluate(() => 'same' in globalThis)).toBe(true);
});

test('Ctrl-Enter opens a passage in a tab of its own, and the search stays', async ({ page, context }) => {
  await page.goto('/contents');
  await page.keyboard.press('/');
  await page.keyboard.type('stragglers');
  await expect(hits(page).first()).toContainText('Stragglers');
  const [tab] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Control+Enter')]);
  await expect(tab).toHaveURL(/#sec-stragglers$/);
  await expect.poll(() => marked(tab)).toContain('straggler');
  await expect(field(page)).toBeVisible();
});

test('requests for what has been typed over are given up', async ({ page }) => {
  await page.goto('/contents');
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(new URL(request.url()).searchParams.get('q') ?? ''));
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/api\/search\?q=ring&/, async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await page.keyboard.press('/');
  // Typed before the dialog is there.
  await Promise.all([page.waitForRequest(/q=ring&/), page.keyboard.type('ring')]);
  await field(page).fill('quorum');
  await expect(hits(page).first()).toContainText('Quorum');
  await expect.poll(() => failed).toEqual(['ring']);
  release();
});

test('a failure says so and can be tried again; without the network it says that', async ({ page, context }) => {
  await page.goto('/contents');
  await page.route('**/api/search*', (route) => route.fulfill({ status: 500, body: 'no' }));
  await page.keyboard.press('/');
  await page.keyboard.type('quorum');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('status')).toHaveText('The search does not answer at the moment.');
  await page.unroute('**/api/search*');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(hits(page).first()).toBeVisible();
  await context.setOffline(true);
  await field(page).fill('lease');
  await expect(dialog.getByRole('status')).toHaveText('You are offline. The search needs the network.');
});

test('earlier searches come back, and can be forgotten', async ({ page }) => {
  await page.goto(chapter);
  await page.keyboard.press('/');
  await expect(page.getByText('Slips of the pen do not matter')).toBeVisible();
  for (const words of ['barrier', 'hockney']) {
    await field(page).fill(words);
    await hits(page).filter({ hasText: new RegExp(words, 'i') }).first().click();
    await expect(field(page)).toBeHidden();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
  }
  await page.reload();
  await page.keyboard.press('/');
  const recent = page.getByRole('region', { name: 'Recent searches' });
  await expect(recent.getByRole('listitem')).toHaveText([/^hockney/, /^barrier/]);
  await recent.getByRole('button', { name: 'barrier', exact: true }).click();
  await expect(hits(page).first()).toBeVisible();
  await field(page).fill('');
  await recent.getByRole('button', { name: 'Forget barrier' }).click();
  await expect(recent.getByRole('listitem')).toHaveText([/^hockney/]);
  await recent.getByRole('button', { name: 'Forget all' }).click();
  await expect(recent).toBeHidden();
});

test('a word that the book does not know is put right', async ({ page }) => {
  await page.goto('/contents');
  await page.keyboard.press('/');
  await page.keyboard.type('gradeint compresion');
  await page.getByRole('button', { name: 'gradient compression' }).click();
  await expect(field(page)).toHaveValue('gradient compression');
  await expect(field(page)).toBeFocused();
  await field(page).fill('zzzzqqqq');
  await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('status')).toHaveText(/^Nothing found for “zzzzqqqq”/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('the search takes the window and is used by touch', async ({ page }) => {
    await page.goto(chapter);
    await page.locator('.search-link').tap();
    const dialog = page.getByRole('dialog', { name: 'Search' });
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 640 });
    await field(page).fill('paged attention');
    await expect(hits(page).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await hits(page).nth(1).tap();
    await expect(page).toHaveURL(/#/);
    await expect(page.locator(':target')).toBeInViewport();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page answers by itself', async ({ page }) => {
    await page.goto(chapter);
    await page.locator('.search-link').click();
    await expect(page).toHaveURL(/\/search$/);
    await expect(page.getByRole('link', { name: 'glossary' })).toBeVisible();
    await field(page).fill('ring all-reduce');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveTitle(/^\d+ found for ring all-reduce/);
    await expect(page.getByRole('heading', { name: 'Chapter 6: Collective Communication' })).toBeVisible();
    await expect(hits(page).first().locator('mark').first()).toBeVisible();
    await page.getByLabel('Where to search').selectOption({ label: '10 Inference at Scale' });
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Chapter 10: Inference at Scale']);
    await hits(page).first().click();
    await expect(page).toHaveURL(/\/chapters\/inference\?mark=[^#]+#/);
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('what cannot be answered is said, with ways on', async ({ page }) => {
    const status = page.locator('.search-status');
    await page.goto('/search?q=zzzzqqqq');
    await expect(status).toHaveText('Nothing found for “zzzzqqqq”.');
    await expect(page.getByRole('link', { name: 'contents', exact: true })).toBeVisible();
    await page.goto('/search?q=gradeint');
    await expect(page.getByText('Did you mean').getByRole('link')).toHaveAttribute('href', '/search?q=gradient');
    const refused = await page.goto(`/search?q=${'long '.repeat(50)}`);
    expect(refused?.status()).toBe(400);
    await expect(status).toHaveText('Unexpected length of 249 characters, expected at most 200');
    expect((await page.goto('/search?q=ring&chapter=nowhere'))?.status()).toBe(400);
    expect((await page.goto('/search?q='))?.status()).toBe(200);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`page and dialog are accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const audit = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
    await page.goto('/search?q=ring+all-reduce');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    expect(await audit()).toEqual([]);
    await page.goto('/search');
    expect(await audit()).toEqual([]);
    await page.goto(chapter);
    await page.keyboard.press('/');
    await page.keyboard.type('ring all-reduce');
    await expect(hits(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await audit()).toEqual([]);
  });
}

test('the search as data keeps its contract, and refuses what it cannot use', async ({ request }) => {
  const answer = await request.get('/api/search?q=ring%20all-reduce&limit=3');
  expect(answer.status()).toBe(200);
  const { query, hits: found } = (await answer.json()) as { query: string; hits: Record<string, unknown>[] };
  expect(query).toBe('ring all-reduce');
  expect(found).toHaveLength(3);
  for (const hit of found) for (const name of ['url', 'title', 'section', 'chapter', 'excerpt']) expect(typeof hit[name], name).toBe('string');
  const again = await request.get('/api/search?q=ring%20all-reduce&limit=3', { headers: { 'If-None-Match': answer.headers()['etag'] ?? '' } });
  expect(again.status()).toBe(304);
  const refused: [string, string][] = [
    ['', 'q: Unexpected empty query'],
    ['?q=%20%09', 'q: Unexpected empty query'],
    [`?q=${'a'.repeat(201)}`, 'q: Unexpected length of 201 characters'],
    ['?q=ring%00', 'q: Unexpected control character U+0000'],
    ['?q=ring&limit=0', 'limit: Unexpected `0`'],
    ['?q=ring&limit=1e9', 'limit: Unexpected `1e9`'],
    ['?q=ring&chapter=nowhere', 'chapter: Unexpected chapter `nowhere`'],
  ];
  for (const [parameters, detail] of refused) {
    const problem = await request.get(`/api/search${parameters}`);
    expect(problem.status(), parameters).toBe(400);
    expect(problem.headers()['content-type']).toBe('application/problem+json');
    expect(problem.headers()['cache-control']).toBe('no-store');
    expect(((await problem.json()) as { detail: string }).detail).toContain(detail);
  }
  expect((await request.get(`/api/search?q=${'a'.repeat(10_000)}`)).status()).toBe(414);
  for (const harmless of ['(a+)+$', '.*', '[', '\\', '"', '-', '"" -""', '%', '<script>', "' OR 1=1", '😀', '\u202Eabc', 'a '.repeat(100).trim()]) {
    expect((await request.get(`/api/search?q=${encodeURIComponent(harmless)}`)).status(), harmless).toBe(200);
  }
});

test('a thousand requests at once are all answered', async ({ request }) => {
  const answers = await Promise.all(Array.from({ length: 1000 }, async (_, index) => (await request.get(`/api/search?q=ring+${index}+all+reduce+gradeint`)).status()));
  expect(new Set(answers)).toEqual(new Set([200]));
  expect((await request.get('/api/health')).status()).toBe(200);
});
