import { test, type Page } from '@playwright/test';
import { chapter, expect } from './reader';

const panel = (page: Page) => page.locator('.settings-panel');

async function open(page: Page): Promise<void> {
  await page.locator('.settings-button').click();
  await expect(panel(page)).toBeVisible();
}

const textSize = (page: Page) => page.locator('.chapter .prose p').first().evaluate((paragraph) => parseFloat(getComputedStyle(paragraph).fontSize));

test('a reader chooses size, width, spacing and face, and they stay, from the first paint on', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(chapter);
  const before = await textSize(page);
  await open(page);
  await page.getByRole('button', { name: 'Larger text' }).click();
  await expect(panel(page)).toContainText('115%');
  await panel(page).getByText('Narrow').click();
  await panel(page).getByText('Loose').click();
  await panel(page).getByText('Sans', { exact: true }).click();
  expect(await textSize(page)).toBeCloseTo(before * 1.15, 1);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(page.locator('.settings-button')).toBeFocused();

  // The site's script never comes: the choice is there all the same.
  await page.route('**/behaviours.js*', (route) => route.abort());
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-size', '115');
  expect(await textSize(page)).toBeCloseTo(before * 1.15, 1);
  await page.unroute('**/behaviours.js*');

  await page.reload();
  await open(page);
  await panel(page).getByRole('button', { name: 'Reset' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-size');
  expect(await textSize(page)).toBe(before);
  expect(await page.evaluate(() => localStorage.getItem('book:/:settings'))).toBeNull();
});

test('the size that a browser is set to counts', async ({ page }) => {
  await page.goto(chapter);
  const before = await textSize(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = '150%'));
  expect(await textSize(page)).toBeCloseTo(before * 1.5, 1);
});

test('tabs keep in step', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto('/');
  await two.goto('/contents');
  await open(one);
  await one.getByRole('button', { name: 'Smaller text' }).click();
  await expect(two.locator('html')).toHaveAttribute('data-size', '90');
  await panel(one).getByText('Dark').click();
  await expect(two.getByRole('button', { name: 'Theme: Dark' })).toBeVisible();
});

test('storage that holds anything does no harm', async ({ page }) => {
  const noise: string[] = [];
  page.on('pageerror', (error) => noise.push(error.message));
  for (const kept of ['{', '[]', '7', 'null', '{"values":{"size":{},"base":"//evil.example","width":"x"}}', '{"values":null}']) {
    await page.goto('/robots.txt');
    await page.evaluate((value) => ['settings', 'progress', 'marks:chapters/introduction', 'quizzes'].forEach((name) => localStorage.setItem(`book:/:${name}`, value)), kept);
    for (const path of ['/chapters/introduction', '/', '/notes']) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await expect(page.locator('h1')).toBeVisible();
    }
  }
  expect(noise).toEqual([]);
});

test('no choice breaks the page, on a phone or on a wide screen', async ({ browser }) => {
  for (const width of [360, 1440]) {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(chapter);
    for (const size of ['80', '150']) {
      for (const lines of ['narrow', 'normal', 'wide']) {
        for (const face of ['serif', 'sans']) {
          const state = `${width} px, ${size}%, ${lines}, ${face}`;
          await page.evaluate(([s, l, f]) => Object.assign(document.documentElement.dataset, { size: s, width: l, face: f, leading: 'loose' }), [size, lines, face] as const);
          const broken = await page.evaluate(() => {
            const root = document.documentElement;
            const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
            const [text, main, aside, sidebar] = [box('.chapter .prose p'), box('main'), box('.reading-aside'), box('.sidebar')];
            const note = [...document.querySelectorAll('.side-note')].map((one) => one.getBoundingClientRect()).find(({ width: w }) => w > 0);
            return {
              scrolls: root.scrollWidth > root.clientWidth,
              tooNarrow: (text?.width ?? 0) < 250,
              underAside: aside && aside.width > 0 && aside.top < 100 && main ? main.right > aside.left + 1 : false,
              underSidebar: sidebar && sidebar.width > 0 && main ? main.left < sidebar.right - 1 : false,
              noteOverText: note && text ? note.left < text.right - 1 : false,
              noteOverEdge: note ? note.right > root.clientWidth : false,
            };
          });
          expect(Object.entries(broken).filter(([, is]) => is), state).toEqual([]);
        }
      }
    }
    await context.close();
  }
});

test('without script there is no button that does nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(chapter);
  await expect(page.locator('.settings-button')).toBeHidden();
  await expect(page.getByText('Keyboard shortcuts')).toBeHidden();
  await page.getByRole('contentinfo').getByRole('link', { name: 'My notes' }).click();
  await expect(page.locator('.notebook noscript p')).toBeVisible();
  await page.goto('/contents');
  await page.locator('#path-scaling > summary').click();
  await expect(page.locator('#path-scaling').getByRole('link')).toHaveCount(7);
  await expect(page.locator('#path-scaling button')).toBeHidden();
  await context.close();
});
