import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { leftovers } from '../integration/export/markdown-reader';
import { pagePaths } from './site-map';

const chapter = '/chapters/fault-tolerance';

test.describe('a chapter as Markdown', () => {
  test('is copied with the keyboard, and the page says so', async ({ page, context, request }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(chapter);
    const button = page.getByRole('button', { name: 'Copy as Markdown' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await (await request.get(`${chapter}.md`)).text());
    await expect(button).toBeVisible();
  });

  test('that cannot be had is not said to be copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.route(`**${chapter}.md`, (route) => route.abort());
    await page.goto(chapter);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByRole('status')).toHaveText('Not copied');
  });

  test('is text with an address of its own, which names the page', async ({ page, request }) => {
    const answer = await request.get(`${chapter}.md`);
    expect(answer.headers()['content-type']).toBe('text/markdown; charset=utf-8');
    expect(answer.headers()['cache-control']).toContain('s-maxage');
    expect(answer.headers()['link']).toMatch(new RegExp(`^<http[^>]+${chapter}>; rel="canonical"$`));
    const text = await answer.text();
    expect(text).toMatch(/^---\ntitle: Fault Tolerance and Reliability\n[\s\S]+?\nchapter: 7\n[\s\S]+?\n---\n\n# Chapter 7: Fault Tolerance and Reliability\n/);
    expect(leftovers(text.replace(/^---[\s\S]*?\n---\n/, ''))).toEqual([]);
    expect((await request.get(`${chapter}.md`, { headers: { 'If-None-Match': answer.headers()['etag'] ?? '' } })).status()).toBe(304);
    expect((await request.get('/chapters/nothing.md')).status()).toBe(404);
    await page.goto(chapter);
    await expect(page.locator('link[rel="alternate"][type="text/markdown"]')).toHaveAttribute('href', new RegExp(`${chapter}\\.md$`));
  });

  test('shows the numbers of the page', async ({ page, request }) => {
    const text = await (await request.get(`${chapter}.md`)).text();
    await page.goto(chapter);
    const body = page.getByTestId('chapter-body');
    const labels = (await body.locator('.caption-label').allTextContents()).map((label) => `**${label.replaceAll('\u00a0', ' ')}`);
    const headings = await body.locator('[data-number]').evaluateAll((found) => found.map((heading) => `# [${heading.getAttribute('data-number') ?? ''}](`));
    const equations = (await body.locator('.equation-number').allTextContents()).map((number) => `\\tag{${number.slice(1, -1)}}`);
    for (const shown of [labels, headings, equations]) {
      expect(shown.length).toBeGreaterThan(10);
      expect(shown.filter((number) => !text.includes(number))).toEqual([]);
    }
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a chapter is viewed as Markdown, and nothing offers what cannot be done', async ({ page }) => {
    await page.goto(chapter);
    await expect(page.getByText('Copy as Markdown')).toBeHidden();
    const list = page.getByRole('list', { name: 'Take this chapter along' });
    await expect(list.getByRole('link', { name: 'View as Markdown' })).toHaveAttribute('href', `${chapter}.md`);
    await list.getByRole('link', { name: 'Cite' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cite this chapter');
    await expect(page.locator('pre').first()).toContainText('@inbook{');
  });
});

test('a reader cites a chapter: the entry, the file, and what the edition note says of both', async ({ page, context, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(chapter);
  await page.getByRole('link', { name: 'Cite', exact: true }).first().click();
  await expect(page).toHaveURL(/\/cite\/fault-tolerance$/);
  await expect(page.locator('main')).toContainText('they are not the author');
  const entry = page.locator('.cite-entry');
  await expect(entry).toContainText(/^Site editors\. \(\d{4}\)\. Fault Tolerance and Reliability \[Draft\]\. In Machine Learning Systems at Scale/);
  await entry.hover();
  await entry.getByRole('button', { name: 'Copy the citation' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Site editors. (');
  for (const [format, type] of [['bib', 'application/x-bibtex'], ['ris', 'application/x-research-info-systems'], ['json', 'application/vnd.citationstyles.csl+json']]) {
    const link = page.locator(`a[download$=".${format}"]`);
    const answer = await request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()['content-type'], format).toContain(type);
    await expect(page.locator('.cite-file code').filter({ hasText: (await answer.text()).slice(0, 40) })).toHaveCount(1);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^site\\d{4}faulttolerance\\.${format}$`));
  }
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: /^cite Machine/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cite this book');
  await expect(page.locator('.cite-entry')).toContainText('Reddi, V. J.');
  expect(await (await request.get('/CITATION.cff')).text()).toBe(readFileSync('CITATION.cff', 'utf8'));
});

test('the feed names every chapter that can be read, once, and every page names the feed', async ({ page, request }) => {
  const answer = await request.get('/feed.xml');
  expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
  const xml = await answer.text();
  const [self, ...entries] = xml.split('<entry>');
  expect(self).toMatch(/<link rel="self" [^>]*\/feed\.xml"/);
  expect(self).toMatch(/<updated>\d{4}-\d\d-\d\dT[^<]+<\/updated>/);
  const ids = entries.map((entry) => /<id>([^<]+)<\/id>/.exec(entry)?.[1] ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect((await request.get(new URL(id).pathname)).status(), id).toBe(200);
  const moments = entries.map((entry) => Date.parse(/<updated>([^<]+)</.exec(entry)?.[1] ?? ''));
  expect(moments).toEqual([...moments].sort((a, b) => b - a));
  const listed = (await (await request.get('/llms.txt')).text()).split('\n').filter((line) => line.includes('.md)'));
  expect(ids.length).toBe(listed.filter((line) => !line.endsWith('(in preparation)')).length);
  expect(ids.map((id) => new URL(id).pathname)).toContain(chapter);
  for (const path of ['/', chapter, '/contents', '/cite', '/nothing']) {
    await page.goto(path);
    await expect(page.locator('link[type="application/atom+xml"]'), path).toHaveAttribute('href', '/feed.xml');
  }
});

test('llms.txt leads to the Markdown of every chapter, and llms-full.txt holds them all', async ({ request }) => {
  const answer = await request.get('/llms.txt');
  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const text = await answer.text();
  expect(text).toMatch(/^# Machine Learning Systems at Scale\n\n> .+\n/);
  expect(text.match(/^## .+$/gm)?.at(-1)).toBe('## Optional');
  const links = [...text.matchAll(/^- \[(.+?)\]\(([^)]+)\)/gm)].map(([, name = '', url = '']) => ({ name, path: new URL(url).pathname }));
  const chapters = links.filter(({ path }) => path.endsWith('.md'));
  expect(chapters.map(({ path }) => path).sort()).toEqual((await pagePaths(request)).filter((path) => /^\/(?:chapters|appendices)\//.test(path)).map((path) => `${path}.md`).sort());
  for (const { path } of links) expect((await request.get(path)).status(), path).toBe(200);
  const whole = await (await request.get('/llms-full.txt')).text();
  const headings = [...whole.matchAll(/^# (.+)$/gm)].map(([, title]) => title);
  expect(headings.filter((title) => /^(?:Chapter|Appendix) /.test(title ?? ''))).toEqual(chapters.map(({ name }) => name));
  expect(headings.slice(-2)).toEqual(['Glossary', 'References']);
  expect(await (await request.get('/sitemap.xml')).text()).not.toMatch(/\.md<|llms/);
});
