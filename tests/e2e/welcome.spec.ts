import { expect, test } from '@playwright/test';

const targets = [
  'mailto:vj@eecs.harvard.edu',
  'https://vijay.seas.harvard.edu',
  'https://mlsysbook.ai/labs/',
  'https://mlsysbook.ai/mlsysim/',
  'https://mlsysbook.ai/staffml/',
  'https://mlsysbook.ai/instructors/',
  'https://edgeaifoundation.org/',
  'https://github.com/harvard-edge/cs249r_book',
  'https://opencollective.com/mlsysbook',
  'https://web.eng.fiu.edu/gaquan/Papers/ESWEEK24Papers/CPS-Proceedings/pdfs/CODES-ISSS/563900a043/563900a043.pdf',
  'https://github.com/harvard-edge/cs249r_book/blob/main/book/docs/CONTRIBUTING.md',
  'https://github.com/harvard-edge/cs249r_book/issues',
];

test.use({ javaScriptEnabled: false });

test('the welcome page has everything of the page that it replaces, without script', async ({ page, request }) => {
  const response = await page.goto('/');
  const html = (await response?.text()) ?? '';
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Machine Learning Systems at Scale');
  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(headings.filter((text) => text !== 'Transcript')).toEqual(['Welcome', 'What You Will Learn', 'Prerequisites', 'Learn by Doing', 'Support Our Mission', 'Listen to the AI Podcast', 'Want to Help Out?']);
  for (const target of targets) await expect(page.locator(`a[href="${target}"]`).first(), target).toBeAttached();
  for (const asset of ['/assets/downloads/Machine-Learning-Systems-Vol2.pdf', '/assets/images/covers/cover-hardcover-book-vol2.webp', '/assets/media/notebooklm_podcast_mlsysbookai.mp3']) expect(html).toContain(asset);
  await expect(page.getByText('v0.2.0').first()).toBeVisible();
  await expect(page.getByText('Harvard University')).toBeVisible();
  await expect(page.getByRole('link', { name: '⭐ Star on GitHub' })).toBeVisible();
  await expect(page.getByTestId('book-card').getByRole('img')).toHaveAttribute('alt', /Volume 2/);
  for (const part of ['the-fleet', 'distributed-ml', 'deployment-at-scale', 'the-responsible-fleet']) expect((await request.get(`/parts/${part}`)).status()).toBe(200);
});

test('links that open a tab cannot reach back into the book', async ({ page }) => {
  await page.goto('/');
  for (const link of await page.locator('a[target="_blank"]').all()) await expect(link).toHaveAttribute('rel', /noopener/);
});

test('without script the podcast is a plain player with its transcript', async ({ page }) => {
  await page.goto('/');
  const player = page.getByTestId('podcast-player');
  await expect(player.locator('audio')).toHaveAttribute('controls');
  await expect(player).toContainText('Fleet Stack');
});

test('the recording is served in ranges', async ({ request }) => {
  const response = await request.get('/assets/media/notebooklm_podcast_mlsysbookai.mp3', { headers: { Range: 'bytes=1000-1999' } });
  expect(response.status()).toBe(206);
  expect((await response.body()).length).toBe(1000);
  expect(response.headers()['content-range']).toMatch(/^bytes 1000-1999\/\d+$/);
});
