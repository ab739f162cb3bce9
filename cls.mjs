import { chromium } from '@playwright/test';
const [base, p, w = '360'] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
const page = await browser.newPage({ viewport: { width: +w, height: 740 }, isMobile: true, hasTouch: true });
await page.addInitScript(() => {
  window.__s = [];
  new PerformanceObserver((l) => l.getEntries().forEach((e) => window.__s.push({ v: e.value, t: Math.round(e.startTime), y: scrollY, s: e.sources.map((x) => `${x.node?.nodeName}.${x.node?.className?.baseVal ?? x.node?.className}#${x.node?.id} ${Math.round(x.previousRect.y)}+${Math.round(x.previousRect.height)}->${Math.round(x.currentRect.y)}+${Math.round(x.currentRect.height)}`) }))).observe({ type: 'layout-shift', buffered: true });
});
await page.goto(base + p, { waitUntil: 'load' });
await page.waitForTimeout(1000);
await page.evaluate(async () => { for (let y = 0; y < document.documentElement.scrollHeight && y < 90000; y += 700) { scrollTo(0, y); await new Promise((r) => setTimeout(r, 30)); } });
console.log(JSON.stringify(await page.evaluate(() => window.__s), null, 1).slice(0, 3000));
await browser.close();
