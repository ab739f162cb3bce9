import { expect, test, type APIRequestContext } from '@playwright/test';

// One story in order: the server has never had a number when it begins.
test.describe.configure({ mode: 'serial' });

const github = process.env['E2E_GITHUB'] ?? '';

async function become(request: APIRequestContext, mode: string, settings: Record<string, unknown> = {}): Promise<void> {
  const response = await request.post(`${github}/__mode`, { data: { mode, ...settings } });
  expect(response.ok()).toBe(true);
}

test('the number comes with the page, and fresh ones follow in the open page', async ({ page, request }) => {
  await become(request, 'healthy', { stars: 12345 });
  await page.goto('/');
  await expect(page.getByTestId('star-count')).toHaveText('12,345');
  const html = await (await request.get('/')).text();
  expect(html).toMatch(/data-testid="star-count">12,345</);
});

test('while GitHub is down the last number stays, and nothing fails in the page', async ({ page, request }) => {
  await become(request, 'close');
  const noise: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') noise.push(message.text());
  });
  await page.goto('/');
  await expect(page.getByTestId('star-count')).toHaveText('12,345');
  const answer = await request.get('/api/stars');
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ repository: 'harvard-edge/cs249r_book', stars: 12345 });
  expect(noise).toEqual([]);
  await become(request, 'healthy');
});
