import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { chapter, expect, highlight, select, shown } from './reader';

const sentence = 'The freedom in the last sentence is the whole value of the abstraction.';

test('everything goes into one file, and comes back from it once', async ({ page }) => {
  await page.goto(chapter);
  await highlight(page, sentence, 'blue');
  await page.keyboard.press('b');
  await expect(page.getByText('Bookmarked: Collectives as a Contract')).toBeVisible();
  await page.goto('/notes');
  const main = page.getByRole('main');
  const [download] = await Promise.all([page.waitForEvent('download'), main.getByRole('button', { name: 'Export' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^reading-notebook-\d{4}-\d\d-\d\d\.json$/);
  const file = await download.path();
  const saved = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect(saved).toMatchObject({ format: 'reading-notebook', version: 1, book: 'Machine Learning Systems at Scale', marks: { 'chapters/collective-communication': { highlights: [{ exact: sentence }], bookmarks: [{}] } }, progress: { 'chapters/collective-communication': {} } });

  await main.getByRole('button', { name: 'Remove everything' }).click();
  await main.getByRole('button', { name: 'Yes, remove everything' }).click();
  await expect(main.getByText('Nothing here yet')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  const import_ = async (content: Buffer) => page.getByLabel('File to import').setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: content });
  await import_(readFileSync(file));
  await expect(main.getByText('Imported 1 highlight and 1 bookmark.')).toBeVisible();
  await import_(readFileSync(file));
  await expect(main.locator('.notebook-entry')).toHaveCount(2);

  // A wrong file changes nothing, and the message names the place.
  const wrong = structuredClone(saved) as { marks: Record<string, { highlights: { color: string }[] }> };
  const [first] = wrong.marks['chapters/collective-communication']?.highlights ?? [];
  if (first) first.color = 'mauve';
  await import_(Buffer.from(JSON.stringify(wrong)));
  await expect(main.getByText('marks.chapters/collective-communication.highlights.0.color: Unexpected "mauve", expected one of yellow, green, blue, rose')).toBeVisible();
  await import_(Buffer.from('{"format":'));
  await expect(main.getByText('The file is not JSON')).toBeVisible();
  await expect(main.locator('.notebook-entry')).toHaveCount(2);
  await page.goto(chapter);
  await expect.poll(() => shown(page)).toEqual({ 'marked-blue': sentence });
});

test('all notes are copied as Markdown', async ({ browser }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(chapter);
  await select(page, sentence);
  await page.keyboard.press('m');
  await expect(page.locator('.note-card textarea')).toBeFocused();
  await page.keyboard.type('Why it works');
  await page.keyboard.press('Escape');
  await page.goto('/notes');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied as Markdown.')).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain('## 6 Collective Communication');
  expect(markdown).toContain(`> ${sentence}\n\nWhy it works`);
  await context.close();
});

test('what was kept under the names of an earlier version is taken over', async ({ page }) => {
  await page.goto('/robots.txt');
  await page.evaluate(() => {
    localStorage.setItem('site-theme', 'dark');
    localStorage.setItem('site-last-read', JSON.stringify({ path: '/chapters/inference#sec-x', title: 'Inference at Scale' }));
    localStorage.setItem('site-quizzes', JSON.stringify({ version: 1, questions: { 'quiz-a': { chapter: 'inference', right: true, given: '1', box: 0, due: 0 } } }));
  });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).sort())).toEqual(['book:/:progress', 'book:/:quizzes', 'book:/:settings']);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('link', { name: 'Continue where you left off: Inference at Scale' })).toBeVisible();
});
