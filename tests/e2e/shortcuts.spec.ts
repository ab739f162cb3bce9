import { test } from '@playwright/test';
import { chapter, expect } from './reader';

test('single keys turn pages and sections', async ({ page }) => {
  await page.goto(chapter);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#sec-purpose$/);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#sec-collectives$/);
  await expect(page.locator('.on-this-page [aria-current]')).toHaveAttribute('href', '#sec-collectives');
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/#sec-purpose$/);
  await page.keyboard.press('n');
  await page.waitForURL(/fault-tolerance$/);
  await page.keyboard.press('p');
  await page.waitForURL(/collective-communication$/);
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/\/contents$/);
});

test('the sheet lists the keys of the page, is reached without knowing one, and gives the keyboard back', async ({ page }) => {
  await page.goto('/chapters/introduction');
  const button = page.getByRole('button', { name: 'Keyboard shortcuts' });
  await button.click();
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toContainText('Next chapter');
  await expect(sheet).toContainText('Bookmark the section');
  await expect(sheet).toContainText('/Search');
  // Keys do nothing below a dialog.
  await page.keyboard.press('n');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(button).toBeFocused();
  await expect(page).toHaveURL(/introduction$/);
  await page.goto('/contents');
  await page.keyboard.press('?');
  await expect(sheet).toBeVisible();
  await expect(sheet).not.toContainText('Bookmark the section');
});

test('keys are letters where somebody types or holds another key, and can be switched off', async ({ page }) => {
  await page.goto('/quizzes/fault-tolerance');
  await page.locator('.blank-field').first().fill('');
  await page.locator('.blank-field').first().pressSequentially('cat');
  await expect(page.locator('.blank-field').first()).toHaveValue('cat');
  await page.locator('h1').click();
  for (const held of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${held}+c`);
  await expect(page).toHaveURL(/quizzes/);

  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Single keys' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/quizzes/);
  await page.reload();
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/quizzes/);
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await page.getByRole('checkbox', { name: 'Single keys' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/\/contents$/);
});

test('what is typed while the search is on its way goes into it, and means nothing else', async ({ page }) => {
  await page.goto('/chapters/fault-tolerance');
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/site/search.js*', async (route) => {
    await held;
    await route.continue();
  });
  for (const open of ['/', 'Control+k']) {
    await page.keyboard.press(open);
    await page.keyboard.type('pnb');
    release();
    await expect(page.getByTestId('search-input')).toHaveValue('pnb');
    await expect(page).toHaveURL(/fault-tolerance$/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});
