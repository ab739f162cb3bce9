import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const chapter = '/chapters/collective-communication';
const number = 'sup > a[data-footnote-ref]';

test('on a wide screen notes stand in the margin beside their lines, and no two overlap', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(chapter);
  const notes = page.locator('.side-note');
  expect(await notes.count()).toBeGreaterThan(5);
  const places = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.side-note')].map((note) => {
      const line = note.previousElementSibling?.getBoundingClientRect();
      const box = note.getBoundingClientRect();
      return { top: box.top, bottom: box.bottom, left: box.left, right: box.right, line: line?.top ?? box.top, text: document.querySelector('.prose p')?.getBoundingClientRect().right ?? 0, aside: document.querySelector('.reading-aside')?.getBoundingClientRect().left ?? 0 };
    }),
  );
  for (const [index, { top, left, right, line, text, aside }] of places.entries()) {
    const before = places[index - 1];
    expect(left).toBeGreaterThan(text);
    expect(right).toBeLessThanOrEqual(aside);
    expect(top).toBeGreaterThanOrEqual(before?.bottom ?? 0);
    if (before && before.bottom < line - 20) expect(Math.abs(top - line)).toBeLessThan(40);
  }
  // Sections that are not laid out cut what stands outside of them: a note is really drawn.
  await notes.first().scrollIntoViewIfNeeded();
  expect(await notes.first().evaluate((note) => {
    const { left, top, width, height } = note.getBoundingClientRect();
    return [0.05, 0.95].every((share) => note.contains(document.elementFromPoint(left + width * share, top + height / 2)));
  })).toBe(true);
  // Seen beside the line, read at the end.
  await expect(notes.first()).toHaveAttribute('aria-hidden', 'true');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('margin notes do not move the text', async ({ browser }) => {
  const tops = async (javaScriptEnabled: boolean) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(chapter);
    await page.waitForLoadState('networkidle');
    const headings = page.locator('.prose h2, .prose h3');
    const found: number[] = [];
    for (let index = 0; index < (await headings.count()); index += 1) found.push(Math.round((await headings.nth(index).boundingBox())?.y ?? -1));
    await context.close();
    return found;
  };
  expect(await tops(true)).toEqual(await tops(false));
});

test('on a phone a tap on the number opens the note below its line, and closes it', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(chapter);
  const button = page.locator(number).first();
  await expect(button).toHaveRole('button');
  await button.tap();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const note = page.locator('.side-note.open');
  await expect(note).toBeVisible();
  await expect(note).toHaveRole('note');
  const [line, box] = [await button.boundingBox(), await note.boundingBox()];
  expect(box?.y ?? 0).toBeGreaterThan(line?.y ?? 0);
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360).toBe(true);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await button.tap();
  await expect(note).toHaveCount(0);
  await context.close();
});

test('between phone and wide screen the keyboard opens a note', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 800 });
  await page.goto(chapter);
  const button = page.locator(number).first();
  await button.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.side-note.open')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.side-note.open')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('without script and in print there are the notes at the end', async ({ browser, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(chapter);
  await plain.locator(number).first().click();
  await expect(plain.locator('[data-footnotes] li').first()).toBeInViewport();
  await context.close();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(chapter);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.side-note').first()).toBeHidden();
  await expect(page.locator('[data-footnotes] li').first()).toBeVisible();
});
