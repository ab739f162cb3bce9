import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page.getByTestId('podcast-player').scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('a click on a sentence of the transcript plays from there, and the sentence is marked', async ({ page }) => {
  const player = page.getByTestId('podcast-player');
  const sentence = player.getByRole('button', { name: /voice you hear/ });
  await sentence.click();
  await player.getByRole('button', { name: 'Play' }).click();
  await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(player.locator('[aria-current="true"]')).toHaveText(/voice you hear/);
  await player.getByRole('button', { name: 'Pause' }).click();
});

test('position and speed are remembered', async ({ page }) => {
  const player = page.getByTestId('podcast-player');
  await player.getByLabel('Speed').selectOption('1.5');
  const seek = player.getByRole('slider');
  await seek.focus();
  await player.getByRole('button', { name: 'Play' }).click();
  await player.getByRole('button', { name: /forward 15/i }).click();
  await expect(seek).toHaveAttribute('aria-valuetext', /1[5-9] seconds|2\d seconds/);
  await player.getByRole('button', { name: 'Pause' }).click();
  await page.reload();
  await page.getByTestId('podcast-player').scrollIntoViewIfNeeded();
  await expect(page.getByTestId('podcast-player').getByLabel('Speed')).toHaveValue('1.5');
  await expect(page.getByTestId('podcast-player').getByRole('slider')).toHaveAttribute('aria-valuetext', /1[5-9] seconds|2\d seconds/);
});

test('a recording that cannot be had says so, and its words stay', async ({ page }) => {
  await page.route('**/*.mp3', (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await page.getByTestId('podcast-player').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByTestId('podcast-player')).toContainText('cannot be played');
  await expect(page.getByTestId('podcast-player')).toContainText('voice you hear');
});
