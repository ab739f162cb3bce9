import { expect, test, type Page } from '@playwright/test';
import { pagePaths } from './site-map';

/** Addresses of the framework's scripts that a page has asked for. */
function frameworkScripts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script' && request.url().includes('/_next/')) asked.push(request.url());
  });
  return asked;
}

// The story of the star count begins with a server that has never asked for it.
test.beforeEach(({ page }) => page.route('**/api/stars', (route) => route.abort()));

test('who reads loads nothing of the framework', async ({ page }) => {
  const asked = frameworkScripts(page);
  for (const path of ['/chapters/collective-communication', '/contents', '/parts/the-fleet', '/unknown', '/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(asked, path).toEqual([]);
  }
});

test('the player wakes when it comes into view, and goes on with what was begun before', async ({ page }) => {
  const asked = frameworkScripts(page);
  await page.goto('/');
  await page.evaluate(async () => document.querySelector('audio')?.play());
  expect(asked).toEqual([]);
  await page.getByTestId('podcast-player').scrollIntoViewIfNeeded();
  await expect(page.getByTestId('podcast-player').getByRole('button', { name: 'Pause' })).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
});

test('no page does what its own policy forbids', async ({ page, request }) => {
  const violations: string[] = [];
  await page.exposeFunction('noteViolation', (text: string) => void violations.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      (globalThis as unknown as { noteViolation: (text: string) => void }).noteViolation(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  for (const path of [...(await pagePaths(request)), '/unknown/page']) {
    const answer = await page.goto(path);
    expect(answer?.headers()['content-security-policy'], path).toMatch(/script-src 'self' (?:'sha256-[^']+' ?)+; style-src 'self';/);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  }
  await page.goto('/');
  await page.getByTestId('podcast-player').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Play' }).click();
  expect(violations).toEqual([]);
});

test('a strict policy keeps out what a page did not bring along', async ({ page }) => {
  await page.goto('/chapters/inference');
  const refused = await page.evaluate(() => {
    const tries: Record<string, () => void> = {
      handler: () => document.body.setAttribute('onclick', 'document.title = "changed"'),
      markup: () => (document.body.innerHTML = '<b>bold</b>'),
      script: () => (document.createElement('script').src = 'https://example.org/a.js'),
    };
    return Object.keys(tries).filter((name) => {
      try {
        tries[name]?.();
        return false;
      } catch {
        return true;
      }
    });
  });
  expect(refused).toEqual(['handler', 'markup', 'script']);
});
