import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('the guide shows each construct as it is written and as it reads', async ({ page }) => {
  await page.goto('/contribute');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contribute');
  const figure = page.locator('.box-example').filter({ has: page.locator('#fig-guide-ring') });
  await expect(figure.locator('figure.code')).toContainText('<Figure id="fig-guide-ring"');
  await expect(figure.locator('#fig-guide-ring figcaption')).toContainText('Figure 1.1');
  await expect(page.locator('#rule-unresolved-reference')).toContainText('error');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('the guide is linked from the foot of every page', async ({ page }) => {
  await page.goto('/contents');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Author’s guide' }).click();
  await expect(page).toHaveURL(/\/contribute$/);
});

test('a part introduces itself and counts its principles on from the part before', async ({ page }) => {
  await page.goto('/parts/distributed-ml');
  await expect(page.locator('.part-introduction')).toBeVisible();
  const first = page.locator('.part-principles li').first();
  await expect(first.locator('.principle-number')).toHaveText('5');
  await page.getByRole('link', { name: /^Next/ }).click();
  await expect(page).toHaveURL(/\/chapters\/distributed-training$/);
});
