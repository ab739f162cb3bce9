import AxeBuilder from '@axe-core/playwright';
import { test, type Page } from '@playwright/test';
import { bar, expect, select } from './reader';

async function words(page: Page): Promise<string> {
  return page.locator('.chapter .prose p').first().evaluate((paragraph) => paragraph.firstChild?.nodeValue?.slice(0, 30) ?? '');
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing that the tools open has an accessibility violation (${colorScheme})`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const check = async (name: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${name} ${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`)).toEqual([]);
    };
    // A short one: each state is looked at as a whole page.
    await page.goto('/chapters/introduction');
    await select(page, await words(page));
    await expect(bar(page)).toBeVisible();
    await check('bar');
    await page.keyboard.press('m');
    await expect(page.locator('.note-card textarea')).toBeFocused();
    await page.keyboard.type('A note');
    await check('card');
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await check('bookmark');
    await page.keyboard.press('o');
    await expect(page.getByRole('dialog', { name: 'My notes' })).toBeVisible();
    await check('notes');
    await page.getByRole('dialog').getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove everything' }).click();
    await check('notes being edited');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await check('keys');
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await expect(page.getByRole('dialog', { name: 'Text settings' })).toBeVisible();
    await check('settings');
    await page.goto('/notes');
    await expect(page.locator('.notebook-entry').first()).toBeVisible();
    await check('page');
    await context.close();
  });
}
