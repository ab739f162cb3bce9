import { chromium } from '@playwright/test';
const [base, ...paths] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
for (const p of paths) for (let run = 0; run < 3; run++) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1.6 * 1024 * 1024 / 8, uploadThroughput: 750 * 1024 / 8 });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    window.__v = { lcp: 0, cls: 0, tasks: [] };
    new PerformanceObserver((l) => l.getEntries().forEach((e) => { window.__v.lcp = e.startTime; })).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((l) => l.getEntries().forEach((e) => { if (!e.hadRecentInput) window.__v.cls += e.value; })).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((l) => l.getEntries().forEach((e) => window.__v.tasks.push([Math.round(e.startTime), Math.round(e.duration)]))).observe({ type: 'longtask', buffered: true });
  });
  const t = Date.now();
  await page.goto(base + p, { waitUntil: 'load' });
  await page.waitForTimeout(3000);
  const v = await page.evaluate(() => ({ ...window.__v, fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime, dcl: performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd, nodes: document.querySelectorAll('*').length }));
  const tbt = v.tasks.reduce((s, [, d]) => s + Math.max(0, d - 50), 0);
  // scroll through
  const before = v.cls;
  await page.evaluate(async () => { for (let y = 0; y < document.documentElement.scrollHeight && y < 60000; y += 700) { scrollTo(0, y); await new Promise((r) => setTimeout(r, 16)); } });
  const after = await page.evaluate(() => ({ cls: window.__v.cls, tasks: window.__v.tasks }));
  console.log(p, 'fcp', Math.round(v.fcp), 'lcp', Math.round(v.lcp), 'dcl', Math.round(v.dcl), 'tbt', tbt, 'long', Math.max(0, ...v.tasks.map((x) => x[1])), 'cls', before.toFixed(4), 'scroll cls', (after.cls - before).toFixed(4), 'scroll longest', Math.max(0, ...after.tasks.slice(v.tasks.length).map((x) => x[1])), 'nodes', v.nodes);
  await context.close();
}
await browser.close();
