import { chromium } from '@playwright/test';
const [base, ...paths] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
const page = await browser.newPage();
page.on('response', (r) => { if (r.status() >= 400) console.log(r.status(), r.url(), 'on', page.url()); });
for (const p of paths) { await page.goto(base + p); await page.waitForTimeout(500); await page.evaluate(() => document.querySelectorAll('main details').forEach((d) => { d.open = true; })); await page.waitForTimeout(300); }
await browser.close();
