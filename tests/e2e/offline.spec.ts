import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { saysFirst, saysSecond, twoEditions, type TwoEditions } from './offline/two-editions';

// The worker reads what it knows before it answers its first query.
const patient = expect.configure({ timeout: 30_000 });

const test = base.extend<{ site: TwoEditions }>({
  site: async ({ baseURL }, use) => {
    const site = await twoEditions(baseURL ?? '');
    await use(site);
    await site.close();
  },
});

async function open(page: Page, site: TwoEditions, path: string): Promise<void> {
  await page.goto(`${site.origin}${path}`);
}

/** Chooses exactly these texts on the page and waits until they are kept. */
async function keep(page: Page, site: TwoEditions, ...titles: RegExp[]): Promise<void> {
  await open(page, site, '/offline');
  await page.getByLabel('The whole book').check();
  if (titles.length > 0) await page.getByLabel('The whole book').uncheck();
  for (const title of titles) await page.getByLabel(title).check();
  await page.getByRole('button', { name: 'Keep offline' }).click();
  await patient(page.getByText(/^Kept on /)).toBeVisible();
}

const stored = (page: Page) => page.evaluate(async () => ({ caches: await caches.keys(), workers: (await navigator.serviceWorker.getRegistrations()).length }));

test('nothing is stored before a reader asks for it', async ({ page, site }) => {
  for (const path of ['/', '/chapters/inference', '/glossary', '/offline']) await open(page, site, path);
  await expect(page.getByRole('button', { name: 'Keep offline' })).toBeVisible();
  expect(await stored(page)).toEqual({ caches: [], workers: 0 });
});

test('a kept chapter works with the network cut: text, formulas, previews into other chapters, questions', async ({ page, site }) => {
  await keep(page, site, /Collective Communication/);
  await expect(page.getByText(/1 of \d+ chapters/)).toBeVisible();
  site.cut();
  await open(page, site, '/chapters/collective-communication');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Collective Communication');
  const images = page.locator('main img');
  for (const image of await images.all()) await expect(image).toHaveJSProperty('complete', true);
  const reference = page.locator('a[data-reference]:not([href^="#"])').first();
  await reference.focus();
  await reference.hover();
  await expect(page.locator('.preview')).toContainText(/\w/);
  await page.keyboard.press('Escape');
  await open(page, site, '/r/fig-ring');
  await expect(page).toHaveURL(/\/chapters\/collective-communication#fig-ring$/);
  await open(page, site, '/quizzes/collective-communication');
  await expect(page.getByRole('button', { name: 'Check' }).first()).toBeVisible();
  for (const path of ['/', '/contents', '/glossary', '/references', '/book-index', '/review']) {
    await open(page, site, path);
    await expect(page.locator('h1'), path).toBeVisible();
  }
});

test('the search works with the network cut: over the whole book, or over the chapters that are kept', async ({ page, site }) => {
  await keep(page, site, /Collective Communication/);
  site.cut();
  await open(page, site, '/chapters/collective-communication');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('reduce-scater ring');
  await patient(page.getByText('in the chapters on this device')).toBeVisible();
  await expect(page.getByTestId('search-hit').first()).toContainText(/reduce-scatter/i);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/chapters\/collective-communication/);
  site.mend();
  await open(page, site, '/offline');
  await page.getByLabel('The whole book').check();
  await page.getByRole('button', { name: 'Keep this instead' }).click();
  await expect(page.getByText(/the whole book/).first()).toBeVisible();
  site.cut();
  await open(page, site, '/search?q=paged+attention');
  await patient(page.getByTestId('search-hit').first()).toContainText(/paged/i);
  await expect(page.getByText('in the chapters on this device')).toBeHidden();
});

test('what is not kept says so, and names what is', async ({ page, site }) => {
  await keep(page, site, /Collective Communication/);
  site.cut();
  await open(page, site, '/chapters/inference');
  await expect(page.getByText('not on this device, and there is no network')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Collective Communication' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Collective Communication');
});

test('the recording is kept if asked, and can be played from anywhere in it', async ({ page, site }) => {
  await open(page, site, '/offline');
  await page.getByLabel('The recording').check();
  await page.getByRole('button', { name: 'Keep offline' }).click();
  await expect(page.getByText(/the whole book and the recording/)).toBeVisible();
  site.cut();
  await open(page, site, '/');
  await page.getByTestId('podcast-player').scrollIntoViewIfNeeded();
  const audio = page.locator('audio');
  await audio.evaluate((element: HTMLAudioElement) => {
    element.preload = 'auto';
    element.load();
  });
  await expect.poll(() => audio.evaluate((element: HTMLAudioElement) => element.readyState)).toBeGreaterThan(0);
  await audio.evaluate((element: HTMLAudioElement) => void (element.currentTime = 120));
  await expect.poll(() => audio.evaluate((element: HTMLAudioElement) => [element.readyState >= 2, Math.round(element.currentTime)])).toEqual([true, 120]);
});

test('a newer edition is offered; until it is taken, and after, no page is a mixture', async ({ page, context, site }) => {
  await keep(page, site, /Collective Communication/, /Inference at Scale/);
  const other = await context.newPage();
  await open(other, site, '/chapters/inference');
  site.deploy();

  await open(page, site, '/chapters/collective-communication');
  const offer = page.getByRole('complementary', { name: 'A newer edition' });
  await expect(offer).toBeVisible();
  expect((await new AxeBuilder({ page }).include('.update-offer').analyze()).violations).toEqual([]);
  await expect(page.locator('html')).toContainText(saysFirst);
  await expect(page.locator('html')).not.toContainText(saysSecond);
  // A page that is not kept would be of the other edition.
  const another = await context.newPage();
  await open(another, site, '/chapters/fault-tolerance');
  await expect(another.getByText('the site has a newer edition than your copy')).toBeVisible();
  await another.close();

  await offer.getByRole('button', { name: 'Update' }).click();
  for (const tab of [page, other]) {
    await expect(tab.locator('.site-title')).toHaveText(saysSecond);
    await expect(tab.locator('html')).not.toContainText(saysFirst);
  }
  site.cut();
  for (const path of ['/chapters/collective-communication', '/chapters/inference', '/glossary', '/contents', '/']) {
    await open(page, site, path);
    await expect(page.locator('html'), path).toContainText(saysSecond);
    await expect(page.locator('html'), path).not.toContainText(saysFirst);
  }
});

test('keeping that is cut off leaves nothing half done and goes on later', async ({ page, site }) => {
  await open(page, site, '/offline');
  site.cutAt('/offline/chapters/', 6);
  await page.getByRole('button', { name: 'Keep offline' }).click();
  await expect(page.getByRole('alert')).toContainText('The line was cut');
  site.mend();
  await open(page, site, '/contents');
  await open(page, site, '/offline');
  await patient(page.getByText(/^Kept on /)).toBeVisible();
});

test('an update that is cut off leaves the edition before as it was', async ({ page, site }) => {
  await keep(page, site, /Collective Communication/);
  site.deploy();
  await open(page, site, '/offline');
  site.cutAt('/offline/chapters/', 1);
  await page.getByRole('button', { name: 'Update the copy' }).click();
  await expect(page.getByRole('alert')).toContainText('The line was cut');
  for (const path of ['/chapters/collective-communication', '/contents']) {
    await open(page, site, path);
    await expect(page.locator('html')).toContainText(saysFirst);
    await expect(page.locator('html')).not.toContainText(saysSecond);
  }
});

test('one button removes everything', async ({ page, site }) => {
  await keep(page, site);
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await expect(page.getByText('Nothing of the book is kept')).toBeVisible();
  await expect.poll(() => stored(page)).toEqual({ caches: [], workers: 0 });
});

test('the last star count shows as such', async ({ page, site }) => {
  await keep(page, site);
  await open(page, site, '/');
  await expect(page.getByTestId('star-count')).toHaveText('12,345');
  await expect(page.locator('.star-count')).not.toContainText('as of');
  site.cut();
  await open(page, site, '/');
  await expect(page.getByTestId('star-count')).toHaveText('12,345');
  await expect(page.locator('.star-count')).toContainText(/stars as of \w+ \d+, \d{4}/);
});
