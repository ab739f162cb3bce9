import { expect, test } from '@playwright/test';
import { pagePaths } from './site-map';

test('every link, image and fragment of the site leads somewhere', async ({ page, request, baseURL }) => {
  const seen = new Map<string, Set<string>>();
  const dead: string[] = [];
  for (const path of await pagePaths(request)) {
    await page.goto(path);
    const { addresses, ids } = await page.evaluate(() => ({
      addresses: [...document.querySelectorAll('a[href], img[src], source[src], audio[src], link[rel=icon], link[rel=manifest], script[src]')].map((element) => (element as HTMLAnchorElement).href || (element as HTMLImageElement).src),
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    }));
    seen.set(new URL(path, baseURL).pathname, new Set(ids));
    for (const address of addresses) {
      const url = new URL(address);
      if (url.origin !== new URL(baseURL ?? '').origin) continue;
      if (!seen.has(url.pathname)) {
        const response = await request.get(url.pathname + url.search);
        if (response.status() !== 200) dead.push(`${path} -> ${url.pathname} ${response.status()}`);
        const text = (response.headers()['content-type'] ?? '').startsWith('text/html') ? await response.text() : '';
        seen.set(url.pathname, new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)));
      }
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (fragment !== '' && seen.get(url.pathname)?.has(fragment) === false) dead.push(`${path} -> ${url.pathname}${url.hash}`);
    }
  }
  expect(dead).toEqual([]);
});
