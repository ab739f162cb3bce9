import type { APIRequestContext } from '@playwright/test';

/** Every page of the site by its path, as the sitemap lists them. */
export async function pagePaths(request: APIRequestContext): Promise<string[]> {
  const response = await request.get('/sitemap.xml');
  const text = await response.text();
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}
