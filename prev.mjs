import { chromium } from '@playwright/test';
const [base] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
const log = (...x) => console.log(...x);
{ // warm timing
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  await page.goto(base + '/chapters/landfall');
  const sel = 'main a[data-reference][href*="#fig-two-lines"]';
  await page.locator(sel).first().hover(); await page.locator('.preview').waitFor();
  await page.mouse.move(2, 2); await page.waitForTimeout(500);
  await page.evaluate((s) => { window.__t = []; const l = document.querySelector(s); l.addEventListener('pointerover', () => { const t = performance.now(); const step = () => { if (document.querySelector('.preview')) window.__t.push(performance.now() - t); else requestAnimationFrame(step); }; requestAnimationFrame(step); }); }, sel);
  for (let i = 0; i < 5; i++) { await page.locator(sel).first().hover(); await page.locator('.preview').waitFor(); await page.mouse.move(2, 2); await page.waitForTimeout(400); }
  log('warm ms', (await page.evaluate(() => window.__t)).map(Math.round).join(' '));
  // cold timing for others
  const asked = []; page.on('request', (r) => { if (r.url().includes('/preview/')) asked.push(r.url()); });
  // window edges: every reference of the page, at the corners of the window
  const links = page.locator('main p a[data-reference]');
  let bad = 0, n = await links.count();
  for (let i = 0; i < n; i += 7) {
    const l = links.nth(i);
    await l.evaluate((e, k) => { const r = e.getBoundingClientRect(); scrollBy({ top: r.top - (k % 2 ? 80 : innerHeight - 40), behavior: 'instant' }); }, i);
    await l.hover(); await page.locator('.preview').waitFor({ timeout: 4000 }).catch(() => log('no card', i));
    const ok = await l.evaluate((e) => { const c = document.querySelector('.preview')?.getBoundingClientRect(); if (!c) return false; const over = [...e.getClientRects()].some((b) => c.left < b.right && c.right > b.left && c.top < b.bottom && c.bottom > b.top); return !over && c.left >= 0 && c.top >= 0 && c.right <= innerWidth && c.bottom <= innerHeight; });
    if (!ok) { bad++; log('bad place', i, await l.textContent()); }
    await page.keyboard.press('Escape'); await page.mouse.move(2, 2);
  }
  log('edges', n, 'bad', bad);
  // nested
  await page.goto(base + '/chapters/landfall');
  const l = page.locator('main p a[data-reference][href*="#thrm-two"]').first();
  await l.hover(); await page.locator('.preview').waitFor();
  await page.locator('.preview a[data-reference]').first().hover(); await page.waitForTimeout(800);
  log('nested cards', await page.locator('.preview').count());
  await page.locator('.preview').last().locator('a[data-reference]').first().hover().catch(() => 0); await page.waitForTimeout(800);
  log('nested cards', await page.locator('.preview').count());
  // own label
  await page.goto(base + '/chapters/the-sphere');
  const own = page.locator('#fig-sphere a.caption-label');
  await own.hover(); await page.locator('.preview').waitFor();
  log('own card:', (await page.locator('.preview').innerText()).replace(/\n/g, ' | '));
  await page.screenshot({ path: '/tmp/w/own.png' });
  const eq = page.locator('#eq-altitude a.equation-number'); await page.mouse.move(2, 2); await page.waitForTimeout(400);
  await eq.hover(); await page.waitForTimeout(600); log('own eq:', (await page.locator('.preview').innerText()).replace(/\n/g, ' | '));
  await page.close();
}
{ // touch nested
  const c = await browser.newContext({ viewport: { width: 360, height: 700 }, isMobile: true, hasTouch: true });
  const page = await c.newPage();
  await page.goto(base + '/chapters/landfall');
  await page.locator('main p a[data-reference][href*="#thrm-two"]').first().tap(); await page.locator('.preview').waitFor();
  await page.locator('.preview a[data-reference]').first().tap(); await page.waitForTimeout(700);
  log('touch nested', await page.locator('.preview').count(), page.url());
  await page.screenshot({ path: '/tmp/w/touch.png' });
  await page.close();
}
{ // MathML in the accessibility tree
  const page = await browser.newPage();
  await page.goto(base + '/chapters/the-sphere');
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const roles = {}; for (const n of nodes) { const r = n.role?.value; if (/math/i.test(r ?? '')) roles[r] = (roles[r] ?? 0) + (n.ignored ? 0 : 1); }
  log('AX', JSON.stringify(roles));
  await page.close();
}
await browser.close();
