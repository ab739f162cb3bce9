import { test, type Page } from '@playwright/test';
import { chapter, edit, expect } from './reader';

const second = '/chapters/fault-tolerance';

/** Reads on as a reader does: by some of the window at a time. */
async function scrollTo(page: Page, selector: string): Promise<void> {
  const isPassed = () => page.locator(selector).evaluate((element) => element.getBoundingClientRect().top < innerHeight / 2);
  while (!(await isPassed())) {
    await page.evaluate(() => {
      scrollBy({ top: 400, behavior: 'instant' });
      return new Promise(requestAnimationFrame);
    });
  }
}

const mark = (page: Page, title: string) => page.locator('.sidebar li', { hasText: title }).locator('.read-mark');

/** The block at the upper edge of the text, and where it begins. */
async function atTop(page: Page): Promise<{ words: string; top: number }> {
  return page.evaluate(() => {
    const edge = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
    const blocks = [...document.querySelectorAll('.chapter .markup > section > *')];
    const first = blocks.find((block) => block.getBoundingClientRect().bottom > edge);
    return { words: first?.textContent.slice(0, 40) ?? '', top: Math.round(first?.getBoundingClientRect().top ?? 0) };
  });
}

/** Whether it is at the same block again, to a pixel or two. */
async function isAt(page: Page, left: { words: string; top: number }): Promise<boolean> {
  const { words, top } = await atTop(page);
  return words === left.words && Math.abs(top - left.top) <= 2;
}

test('a chapter that is being read says how far, and where it was left', async ({ page }) => {
  await page.goto(chapter);
  await scrollTo(page, '#sec-nonpromises');
  await expect(mark(page, 'Collective Communication')).toHaveText(/^\d+% read$/);
  const left = await atTop(page);

  await page.goto('/');
  const link = page.getByRole('link', { name: /^Continue where you left off: Collective Communication, / });
  await link.click();
  await expect(page).toHaveURL(/collective-communication#/);
  await expect.poll(() => isAt(page, left)).toBe(true);
  await page.goto('/contents');
  await expect(page.getByRole('main').locator('li', { hasText: 'Collective Communication' }).first()).toContainText(/\d+% read/);
});

test('the place is found again after the text was edited', async ({ page }) => {
  await page.goto(chapter);
  await scrollTo(page, '#sec-nonpromises');
  await expect(mark(page, 'Collective Communication')).toHaveText(/read/);
  const left = await atTop(page);
  await edit(page, (html) => html.replace('<h2 id="sec-collectives"', `<h2 id="sec-new">New</h2>${'<p>Other text, and much of it.</p>'.repeat(50)}</section><section><h2 id="sec-collectives"`));
  await page.goto('/');
  await page.getByRole('link', { name: /^Continue/ }).click();
  await expect.poll(() => isAt(page, left)).toBe(true);
});

test('a chapter is read when its end was reached, and not when it was jumped to', async ({ page }) => {
  await page.goto(chapter);
  await page.locator('.chapter .markup > section:not([data-footnotes]) > p').last().scrollIntoViewIfNeeded();
  await expect(mark(page, 'Collective Communication')).toHaveText(/^\d+% read$/);
  // A short one, as all of the planned ones are, is on a tall screen at once.
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto('/chapters/introduction');
  await expect(page.locator('.sidebar [aria-current=page] .read-mark')).toHaveText('Read');
});

test('a chapter that was scrolled through to its end is read', async ({ page }) => {
  await page.goto('/appendices/system-assumptions');
  await scrollTo(page, '.chapter-footer');
  await expect(page.locator('.sidebar [aria-current=page] .read-mark')).toHaveText('Read');
  await page.goto('/contents');
  await expect(page.getByRole('main').locator('li', { hasText: 'System Assumptions' })).toContainText('Read');
});

test('a page that the browser draws ahead is not read', async ({ page }) => {
  await page.addInitScript(() => {
    if (location.pathname === '/') return;
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  });
  await page.goto('/chapters/introduction');
  await page.waitForLoadState('networkidle');
  await page.goto('/');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('nothing is kept before a chapter is opened', async ({ page }) => {
  for (const path of ['/', '/contents', '/notes', '/glossary', '/parts/the-fleet']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length]), path).toEqual([0, 0]);
  }
});

test('nothing moves when marks, the way back and a path come in', async ({ page }) => {
  await page.goto(second);
  await page.evaluate(() => {
    const read = { title: 'Fault Tolerance and Reliability', at: '2026-01-01T00:00:00.000Z', share: 100, read: '2026-01-01T00:00:00.000Z' };
    localStorage.setItem('book:/:progress', JSON.stringify({ 'chapters/fault-tolerance': read, 'chapters/data-storage': { ...read, title: 'Scalable Data Storage' } }));
    localStorage.setItem('book:/:settings', JSON.stringify({ changed: '2026-01-01T00:00:00.000Z', values: { path: 'path-scaling' } }));
  });
  await page.addInitScript(() => {
    Object.assign(window, { shifts: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) (window as unknown as { shifts: number[] }).shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // So late that the page was painted long before.
  await page.route('**/behaviours.js*', async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/', '/contents', '/chapters/introduction', second]) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), `${path} at ${width}`).toEqual([]);
    }
  }
});

test.describe('under another address', () => {
  test('two books on one origin keep apart', async ({ page }) => {
    await page.goto(chapter);
    await page.evaluate(() => localStorage.setItem('book:/vol1:settings', JSON.stringify({ changed: '2026-01-01T00:00:00.000Z', values: { theme: 'dark' } })));
    await page.reload();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    await page.goto('/notes');
    await page.getByRole('button', { name: 'Remove everything' }).click();
    await page.getByRole('button', { name: 'Yes, remove everything' }).click();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['book:/vol1:settings']);
  });
});
