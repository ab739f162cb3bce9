import type { Browser } from '@playwright/test';

/** Nothing that reaches out of this machine, or that a headless browser cannot use. */
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The browser that the tests use, or null where there is none: not installed, or not able to start here. */
export async function openBrowser(): Promise<Browser | null> {
  try {
    const { existingChromium } = await import('@/scripts/test/chromium');
    const { chromium } = await import('@playwright/test');
    const executablePath = existingChromium();
    return executablePath === null ? null : await chromium.launch({ executablePath, args: quiet });
  } catch {
    // Without the development packages there is no Playwright; a browser may lack libraries of the system.
    return null;
  }
}
