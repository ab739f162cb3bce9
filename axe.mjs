import { chromium } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
const [base, ...paths] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
let total = 0;
const check = async (page, what) => {
  await page.waitForTimeout(250);
  const { violations, incomplete } = await new AxeBuilder({ page }).analyze();
  for (const v of violations) { total++; console.log('AXE', what, v.id, v.nodes.length, v.nodes.slice(0, 2).map((n) => n.html.slice(0, 160) + ' :: ' + (n.failureSummary ?? '').split('\n')[1]).join(' | ')); }
};
for (const theme of ['light', 'dark']) for (const [width, touch] of [[1440, false], [360, true]]) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: theme, isMobile: touch, hasTouch: touch });
  const page = await context.newPage();
  page.on('pageerror', (e) => console.log('PAGE ERROR', e.message));
  page.on('console', (m) => { if (m.type() === 'error') console.log('CONSOLE', m.text()); });
  for (const p of paths) {
    await page.goto(base + p);
    const at = `${theme} ${width} ${p}`;
    await check(page, at);
    await page.evaluate(() => document.querySelectorAll('main details').forEach((d) => { d.open = true; }));
    await check(page, at + ' details open');
    if (!p.startsWith('/chapters')) continue;
    // every kind of reference
    const kinds = ['fig', 'tbl', 'eq', 'sec', 'lst', 'algo', 'ln', 'dfn', 'exmp', 'nbk', 'chk', 'psp', 'lhs', 'ws', 'pri', 'thrm', 'ref', 'term'];
    for (const k of kinds) {
      const link = page.locator(`main :is(a[data-reference], a.citation, a.term)[href*="#${k}-"]`).filter({ visible: true }).first();
      if (await link.count() === 0) continue;
      await link.evaluate((e) => e.scrollIntoView({ block: 'center', behavior: 'instant' }));
      if (touch) await link.tap(); else await link.hover();
      try { await page.locator('.preview').first().waitFor({ timeout: 3000 }); } catch { console.log('NO CARD', at, k, await link.getAttribute('href')); continue; }
      const geo = await page.evaluate(() => { const b = document.querySelector('.preview').getBoundingClientRect(); return [b.left >= 0, b.top >= 0, b.right <= innerWidth, b.bottom <= innerHeight].every(Boolean); });
      if (!geo) console.log('OUTSIDE', at, k);
      await check(page, `${at} card ${k}`);
      await page.keyboard.press('Escape'); await page.mouse.move(2, 2);
      await page.waitForTimeout(50);
    }
    // label of a figure
    const label = page.locator('main a[data-itself]').filter({ visible: true }).first();
    if (await label.count()) {
      await label.evaluate((e) => e.scrollIntoView({ block: 'center', behavior: 'instant' }));
      if (touch) await label.tap(); else await label.hover();
      try { await page.locator('.preview').waitFor({ timeout: 3000 }); await check(page, at + ' own card'); } catch { console.log('NO OWN CARD', at); }
      await page.keyboard.press('Escape'); await page.mouse.move(2, 2);
    }
    // note on phone
    if (touch) { const n = page.locator('[data-footnote-ref]').first(); if (await n.count()) { await n.tap(); await check(page, at + ' note'); } }
    // quizzes
    const questions = page.locator('.question');
    for (let i = 0, n = await questions.count(); i < n; i++) {
      const q = questions.nth(i);
      const radio = q.locator('input[type=radio], input[type=checkbox]').first();
      if (await radio.count()) await radio.check();
      const text = q.locator('input[type=text], input:not([type]), textarea').first();
      if (await text.count()) await text.fill('40');
      const b = q.getByRole('button', { name: /Check|Compare/ }).first();
      if (await b.count()) await b.click();
    }
    await check(page, at + ' quizzes answered');
    // lightbox
    const fig = page.locator('.figure-body').first();
    if (await fig.count()) {
      await fig.evaluate((e) => e.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await fig.click({ position: { x: 40, y: 40 } }).catch(() => 0);
      await page.waitForTimeout(600);
      if (await page.locator('dialog[open]').count()) { await check(page, at + ' lightbox'); await page.keyboard.press('Escape'); } else console.log('no lightbox', at);
    }
  }
  await context.close();
}
console.log('violations', total);
await browser.close();
