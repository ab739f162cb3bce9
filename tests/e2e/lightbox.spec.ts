import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const chapter = '/chapters/collective-communication';

test('a figure opens large, with its words, and is enlarged and moved by keys', async ({ page }) => {
  const parts: string[] = [];
  page.on('request', (request) => parts.push(new URL(request.url()).pathname));
  await page.goto(chapter);
  expect(parts.some((path) => path.endsWith('/lightbox.js'))).toBe(false);
  const button = page.getByRole('button', { name: /^Enlarge Figure 6\.\d/ }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Figure 6\.\d/ });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('.lightbox-caption')).toContainText('Figure 6.');
  await expect(dialog.locator('.lightbox-alt')).not.toBeEmpty();
  const scale = dialog.locator('.lightbox-scale');
  await page.keyboard.press('+');
  await expect(scale).toHaveText('140%');
  const before = await dialog.locator('.lightbox-picture').getAttribute('style');
  await page.keyboard.press('ArrowRight');
  expect(await dialog.locator('.lightbox-picture').getAttribute('style')).not.toBe(before);
  await page.keyboard.press('-');
  await expect(scale).toHaveText('100%');
  await dialog.getByRole('button', { name: 'Zoom in' }).click();
  await page.keyboard.press('0');
  await expect(scale).toHaveText('100%');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a click on the picture opens it, the wheel enlarges it, and its script may run under the policy', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(chapter);
  await page.locator('.figure .figure-body > *').first().click();
  const dialog = page.locator('dialog.lightbox');
  await expect(dialog).toBeVisible();
  await dialog.locator('.lightbox-stage').hover();
  await page.mouse.wheel(0, -300);
  await expect(dialog.locator('.lightbox-scale')).not.toHaveText('100%');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
  expect(errors).toEqual([]);
});
