import { expect, test } from '@playwright/test';

const chapter = '/chapters/collective-communication';

test('a formula is copied as TeX, which is fetched only then', async ({ browser }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(chapter);
  const equation = page.locator('#eq-doubling');
  await equation.hover();
  expect(asked.filter((path) => path.includes('/tex/'))).toEqual([]);
  const button = equation.getByRole('button', { name: 'Copy the formula as TeX' });
  await button.click();
  await expect(button).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^T_\{\\text\{RD\}\} = \\log_2 p/);
  expect(asked).toContain('/tex/chapters/collective-communication.json');
  await context.close();
});

test('a line of an algorithm can be pointed at', async ({ page }) => {
  await page.goto(chapter);
  const link = page.getByRole('link', { name: /^line 2$/i }).first();
  await link.click();
  await expect(page.locator('#ln-ring-send')).toBeInViewport();
  await expect(page.locator('#ln-ring-send')).toHaveAttribute('value', '2');
});

test('parts of a figure stand side by side on a wide screen, one below the other on a phone', async ({ page }) => {
  const place = async (id: string) => {
    const box = await page.locator(id).boundingBox();
    if (box === null) throw new Error(`${id} is not drawn`);
    return box;
  };
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(chapter);
  const [a, b] = [await place('#fig-two-trees-a'), await place('#fig-two-trees-b')];
  expect(b.x).toBeGreaterThan(a.x + a.width);
  expect(Math.abs(b.y - a.y)).toBeLessThan(2);
  await page.setViewportSize({ width: 360, height: 740 });
  expect((await place('#fig-two-trees-b')).y).toBeGreaterThan((await place('#fig-two-trees-a')).y + 50);
});

test('a box that folds opens by keyboard, for a link that leads to it, and on paper', async ({ page }) => {
  await page.goto('/chapters/inference');
  const box = page.locator('details.box').first();
  await expect(box).not.toHaveAttribute('open');
  await box.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(box).toHaveAttribute('open');
  await page.keyboard.press('Enter');
  await page.emulateMedia({ media: 'print' });
  await expect(box.locator('p').last()).toBeVisible();
});

test('formulas are in the accessibility tree', async ({ page }) => {
  await page.goto(chapter);
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: { role?: { value: string } }[] };
  const maths = nodes.filter(({ role }) => role?.value.toLowerCase().startsWith('math'));
  expect(maths.length).toBeGreaterThan(100);
});

test('a diagram is a drawing of the page that follows the theme, where a browser drew it', async ({ page }) => {
  await page.goto('/chapters/inference');
  const drawing = page.locator('#fig-inf-disagg svg');
  await expect(drawing).toHaveAccessibleName(/^Flowchart: requests enter a router/);
  const fill = () => drawing.locator('text').first().evaluate((text) => getComputedStyle(text.querySelector('tspan') ?? text).fill);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await fill();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await fill()).not.toBe(light);
});
