import { test, type Page } from '@playwright/test';
import { bar, chapter, edit, expect, highlight, select, shown } from './reader';

const sentence = 'The freedom in the last sentence is the whole value of the abstraction.';

// Found by their classes: a search by role through a whole chapter keeps the page busy.
const notes = (page: Page) => page.locator('dialog.tool-drawer');
const card = (page: Page) => page.locator('.note-card');

test('a reader highlights words, and they are still highlighted on the next visit', async ({ page }) => {
  await page.goto(chapter);
  await highlight(page, sentence, 'green');
  await expect(page.getByText('Highlighted', { exact: true })).toBeVisible();
  expect(await shown(page)).toEqual({ 'marked-green': sentence });
  await page.reload();
  await expect.poll(() => shown(page)).toEqual({ 'marked-green': sentence });
  expect(await page.locator('.prose mark').count()).toBe(0);
});

test.describe('a highlight stays with its words when the text is edited', () => {
  const edits: Record<string, [(html: string) => string, string | null]> = {
    'a paragraph before it': [(html) => html.replace('<p>The freedom', '<p>A paragraph that nobody has read before stands here now, and it is not short.</p><p>The freedom'), sentence],
    'a section before it': [(html) => html.replace('<h2 id="sec-collectives"', '<h2 id="sec-new">New</h2><p>Other text.</p></section><section><h2 id="sec-collectives"'), sentence],
    'another id of its section': [(html) => html.replaceAll('"sec-collectives"', '"sec-contracts"'), sentence],
    'some of its words': [(html) => html.replace('is the whole value of', 'is all the value of'), 'The freedom in the last sentence is all the value of the abstraction.'],
    'all of its words': [(html) => html.replace(sentence, 'Nothing of this kind is said here any more.'), null],
  };
  for (const [name, [change, words]] of Object.entries(edits)) {
    test(name, async ({ page }) => {
      await page.goto(chapter);
      await highlight(page, sentence);
      await edit(page, change);
      await page.reload();
      if (words !== null) {
        await expect.poll(() => shown(page)).toEqual({ 'marked-yellow': words });
        return;
      }
      await page.locator('.sidebar a', { hasText: 'My notes' }).click();
      await expect(notes(page)).toContainText('These words are no longer in the text.');
      await expect(notes(page)).toContainText(sentence);
      expect(await shown(page)).toEqual({});
      // The words come back, and so does the highlight.
      await page.unroute(`**${chapter}`);
      await page.reload();
      await expect.poll(() => shown(page)).toEqual({ 'marked-yellow': sentence });
    });
  }
});

test('formulas, lists, tables and boxes are highlighted across their borders', async ({ page }) => {
  await page.setViewportSize({ width: 1500, height: 900 });
  await page.goto(chapter);
  await select(page, 'Every member calls it', 'and every rank obtains the sum.');
  await bar(page).getByRole('button', { name: 'Highlight in blue' }).click();
  await select(page, 'Predict the time of a collective', 'judge how far');
  await bar(page).getByRole('button', { name: 'Highlight in rose' }).click();
  await select(page, 'root:', 'initial weights');
  await bar(page).getByRole('button', { name: 'Highlight in green' }).click();
  const before = await shown(page);
  expect(before['marked-blue']).toContain('xq');
  expect(before['marked-rose']).toContain('α-β-γ');
  expect(before['marked-green']).toMatch(/^root: ?n ?n ?initial weights$/);
  await page.reload();
  await expect.poll(() => shown(page)).toEqual(before);
  // Notes stand in the margin now: the copies there are no part of the text.
  expect(await page.locator('.side-note').count()).toBeGreaterThan(0);
});

test('a note is written, opened by a click on its words, changed and removed, and the removal undone', async ({ page }) => {
  await page.goto(chapter);
  await select(page, sentence);
  await bar(page).getByRole('button', { name: 'Highlight and write a note' }).click();
  await expect(card(page).getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.type('Why it works');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await page.reload();
  await expect.poll(() => shown(page)).toEqual({ 'marked-yellow': sentence, 'marked-note': 'abstraction.' });
  await page.getByText(sentence.slice(0, 40)).click({ position: { x: 60, y: 10 } });
  await expect(card(page).getByRole('textbox', { name: 'Note' })).toHaveValue('Why it works');
  await card(page).getByText('Rose').click();
  await expect.poll(async () => Object.keys(await shown(page))).toContain('marked-rose');
  await card(page).getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => shown(page)).toEqual({});
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shown(page)).toEqual({ 'marked-rose': sentence, 'marked-note': 'abstraction.' });
});

test('the keyboard alone highlights, notes, bookmarks and lists', async ({ page }) => {
  await page.goto(chapter);
  await select(page, sentence);
  await page.keyboard.press('m');
  await expect(page.locator('.note-card textarea')).toBeFocused();
  await page.keyboard.type('b and h are letters here');
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await expect(page.getByText('Bookmarked: Collectives as a Contract')).toBeVisible();
  await page.keyboard.press('o');
  await expect(notes(page).getByRole('link', { name: sentence })).toBeVisible();
  await expect(notes(page)).toContainText('b and h are letters here');
  await expect(notes(page).getByRole('link', { name: 'Collectives as a Contract' })).toBeVisible();
  await notes(page).getByRole('link', { name: sentence }).focus();
  await page.keyboard.press('Enter');
  await expect(notes(page)).toBeHidden();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/~note-/);
});

test('a heading has a button that bookmarks its section', async ({ page }) => {
  await page.goto(chapter);
  const heading = page.locator('#sec-vocabulary');
  await heading.hover();
  const button = heading.getByRole('button', { name: 'Bookmark: The vocabulary' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/notes');
  const link = page.getByRole('main').getByRole('link', { name: 'The vocabulary' });
  await link.click();
  await expect(page).toHaveURL(/#sec-vocabulary$/);
  await expect(page.locator('#sec-vocabulary .bookmark-button')).toHaveAttribute('aria-pressed', 'true');
});

test('a note that the browser has no room for is not lost without a word', async ({ page }) => {
  await page.goto(chapter);
  await highlight(page, sentence);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByText(sentence.slice(0, 40)).click({ position: { x: 60, y: 10 } });
  await card(page).getByRole('textbox').fill('Do not lose me');
  await expect(card(page).getByRole('alert')).toContainText('no room left');
  await page.keyboard.press('Escape');
  await page.mouse.click(640, 30);
  await expect(card(page).getByRole('textbox')).toHaveValue('Do not lose me');
  await card(page).getByRole('button', { name: 'Close anyway' }).click();
  await expect(card(page)).toBeHidden();
});

test('browsers without highlights of their own get elements around the words', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
    Reflect.deleteProperty(CSS.constructor.prototype as object, 'highlights');
  });
  await page.goto(chapter);
  await select(page, 'Every member calls it', 'and every rank obtains the sum.');
  await bar(page).getByRole('button', { name: 'Highlight in blue' }).click();
  await expect(page.locator('mark.marked-blue').first()).toBeVisible();
  const before = await page.locator('.chapter .prose').innerText();
  await page.reload();
  await expect(page.locator('mark.marked-blue').first()).toBeVisible();
  await page.locator('mark.marked-blue').first().click();
  await card(page).getByRole('button', { name: 'Remove' }).click();
  await expect(page.locator('mark')).toHaveCount(0);
  expect(await page.locator('.chapter .prose').innerText()).toBe(before);
});

test('on a phone the bar stands at the lower edge, in reach of a finger', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(chapter);
  await select(page, sentence);
  await expect(bar(page)).toHaveAccessibleName('Selected words');
  for (const button of await bar(page).getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await bar(page).getByRole('button', { name: 'Highlight in yellow' }).tap();
  expect(await shown(page)).toEqual({ 'marked-yellow': sentence });
  await page.getByText(sentence.slice(0, 20)).tap({ position: { x: 100, y: 10 } });
  await expect(card(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await context.close();
});

test('two tabs of a chapter keep in step', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto(chapter);
  await highlight(one, sentence);
  await two.goto(chapter);
  await expect.poll(() => shown(two)).toEqual({ 'marked-yellow': sentence });
  await one.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shown(two)).toEqual({});
});
