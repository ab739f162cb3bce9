import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { systemChromium } from '@/scripts/test/chromium';
import { closeAtEnd } from './closing';

/** Lighthouse's telephone. */
const telephone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** How long a page must ask for nothing before a visit counts as settled, beyond the half second of "networkidle". */
const settleMs = 1500;

/** A browser for measuring. @throws when there is none. */
export async function openBrowser(): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const executablePath = systemChromium();
  if (executablePath === undefined && !existsSync(chromium.executablePath())) throw new Error('Unexpected machine without Chromium, expected one (npx playwright install chromium)');
  const browser = await chromium.launch({ args: flags, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false, ...(executablePath === undefined ? {} : { executablePath }) });
  return { browser, close: closeAtEnd(() => browser.close()) };
}

/** A page of a reader who has never been here: nothing in the cache, a telephone's screen. */
export async function withNewReader<T>(browser: Browser, use: (page: Page) => Promise<T>, script = true): Promise<T> {
  const context = await browser.newContext({ ...telephone, javaScriptEnabled: script });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Opens an address and waits until the page asks for nothing more. @throws unless the answer is a success. */
export async function visit(page: Page, url: string): Promise<void> {
  const response = await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  if (response?.ok() !== true) throw new Error(`Unexpected answer ${response?.status() ?? 'none'} from ${url}, expected 200`);
  await settle(page);
}

export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 15_000 }).catch(() => undefined);
  await page.waitForTimeout(settleMs);
}
