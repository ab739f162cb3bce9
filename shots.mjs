import { chromium } from '@playwright/test';
const [base, out, ...paths] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
const widths = (process.env.WIDTHS ?? '360,768,1440').split(',').map(Number);
const themes = (process.env.THEMES ?? 'light,dark').split(',');
import { mkdirSync } from 'node:fs';
mkdirSync(out, { recursive: true });
for (const width of widths) for (const theme of themes) {
  const context = await browser.newContext({ viewport: { width, height: width < 500 ? 800 : 1000 }, colorScheme: theme, bypassCSP: true, isMobile: width < 500, hasTouch: width < 500 });
  const page = await context.newPage();
  for (const p of paths) {
    await page.goto(base + p);
    if (process.env.OPEN) await page.evaluate(() => document.querySelectorAll('main details').forEach((d) => { d.open = true; }));
    // render everything
    await page.addStyleTag({ content: '*{content-visibility:visible !important}' }).catch(() => 0);
    await page.evaluate(async () => { for (let y = 0; y < document.documentElement.scrollHeight; y += 600) { scrollTo(0, y); await new Promise((r) => setTimeout(r, 30)); } scrollTo(0, 0); });
    await page.waitForTimeout(200);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) console.log('SIDEWAYS', width, p, over);
    const name = p.replace(/^\/+|\/$/g, '').replace(/\W+/g, '-') || 'home';
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const slice = 2400;
    for (let i = 0, y = 0; y < height && i < Number(process.env.SLICES ?? 8); i++, y += slice) await page.screenshot({ path: `${out}/${name}-${width}-${theme}-${i}.png`, fullPage: true, clip: { x: 0, y, width, height: Math.min(slice, height - y) } });
  }
  await context.close();
}
await browser.close();
