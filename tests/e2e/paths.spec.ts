import { test, type Page } from '@playwright/test';
import { expect } from './reader';

const path = (page: Page) => page.locator('main #path-scaling');

async function readAll(page: Page, ...slugs: string[]): Promise<void> {
  await page.evaluate((read) => {
    localStorage.setItem('book:/:progress', JSON.stringify(Object.fromEntries(read.map((slug) => [`chapters/${slug}`, { title: slug, at: '2026-01-01T00:00:00.000Z', share: 100, read: '2026-01-01T00:00:00.000Z' }]))));
  }, slugs);
}

test('a reader follows a path from chapter to chapter, and leaves it', async ({ page }) => {
  await page.goto('/contents');
  await path(page).locator('summary').click();
  await path(page).getByRole('button', { name: 'Follow this path' }).click();
  await expect(path(page)).toContainText('Your path, 0 of 7 read');
  await expect(page.getByText('Scaling path, 0 of 7 read. Next: Compute Infrastructure')).toBeVisible();

  await page.getByText('Scaling path, 0 of 7 read.').getByRole('link').click();
  const footer = page.locator('.chapter-footer');
  await expect(footer.getByText('Scaling path, 1 of 7; next: Network Fabrics (skim)')).toBeVisible();
  await footer.getByRole('link', { name: 'Network Fabrics', exact: true }).click();
  await expect(footer.getByText('Scaling path, 2 of 7; next: Scalable Data Storage (skim)')).toBeVisible();
  await page.goto('/chapters/performance-engineering');
  await expect(footer.getByText('Scaling path, 7 of 7: this was the last step.')).toBeVisible();
  await page.goto('/chapters/inference');
  await expect(footer.getByText('Scaling path: this chapter is not on it.')).toBeVisible();
  await footer.getByRole('button', { name: 'Leave this path' }).click();
  await expect(footer.locator('.path-lines p:visible')).toHaveCount(0);
  await page.goto('/contents');
  await expect(path(page)).not.toContainText('Your path');
});

test('contents and welcome page show how far a path is read', async ({ page }) => {
  await page.goto('/contents');
  await path(page).locator('summary').click();
  await path(page).getByRole('button', { name: 'Follow this path' }).click();
  await readAll(page, 'compute-infrastructure', 'data-storage');
  await page.goto('/');
  const line = page.getByText('Scaling path, 2 of 7 read.');
  await expect(line).toBeVisible();
  await expect(line.getByRole('link', { name: 'Network Fabrics' })).toHaveAttribute('href', /\/chapters\/network-fabrics$/);
  await readAll(page, 'compute-infrastructure', 'network-fabrics', 'data-storage', 'distributed-training', 'collective-communication', 'fault-tolerance', 'performance-engineering');
  await page.goto('/contents');
  await expect(page.getByText('Scaling path, 7 of 7 read. All of it is read.')).toBeVisible();
  await expect(page.locator('main #path-complete')).toContainText('7 of 17 read');
});

test('the welcome page lists the paths, live after React has arrived', async ({ page }) => {
  const noise: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') noise.push(message.text());
  });
  await page.goto('/');
  await page.getByText('Reading paths', { exact: true }).click();
  await path(page).locator('summary').click();
  await path(page).getByRole('button', { name: 'Follow this path' }).click();
  await expect(path(page)).toContainText('Your path');
  // The player is an island: React draws the page again, and keeps what the script has filled in.
  await page.getByTestId('podcast-player').scrollIntoViewIfNeeded();
  await expect(page.getByTestId('podcast-player').getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expect(path(page)).toContainText('Your path');
  await expect(page.getByText('Scaling path, 0 of 7 read.')).toBeAttached();
  expect(noise).toEqual([]);
});
