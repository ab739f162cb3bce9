import { chromium } from '@playwright/test';
const [base, ...paths] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
for (const width of [360, 412, 768, 1440]) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
  for (const p of paths) {
    await page.goto(base + p); await page.addStyleTag({ content: '*{content-visibility:visible!important}' });
    const r = await page.evaluate(() => {
      const out = { before: [], after: [], n: 0 };
      for (const m of document.querySelectorAll('main :is(p,li,td,figcaption) :is(math:not([display=block]), .wide-formula)')) {
        if (m.parentElement.closest('.wide-formula')) continue;
        out.n++;
        const next = m.nextSibling, prev = m.previousSibling, b = m.getBoundingClientRect();
        if (b.height === 0) continue;
        const rect = (n, i) => { const g = document.createRange(); g.setStart(n, i); g.setEnd(n, i + 1); return g.getBoundingClientRect(); };
        if (next?.nodeType === 3 && /^[).,;:!?’”\]]/.test(next.data)) { const c = rect(next, 0); if (c.top > b.bottom - 3 || c.left < b.left) out.after.push((m.textContent + next.data).slice(0, 40)); }
        if (prev?.nodeType === 3 && /[(“‘\[]$/.test(prev.data)) { const c = rect(prev, prev.data.length - 1); if (c.bottom < b.top + 3 || c.left > b.left) out.before.push((prev.data.slice(-20) + m.textContent).slice(0, 50)); }
      }
      return out;
    });
    console.log(width, p, r.n, 'stranded before', r.before.length, JSON.stringify(r.before.slice(0, 3)), 'after', r.after.length, JSON.stringify(r.after.slice(0, 3)));
  }
  await page.close();
}
await browser.close();
