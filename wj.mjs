import { chromium } from '@playwright/test';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
const page = await browser.newPage();
const m = '<math><mi>x</mi><mo>=</mo><mn>1</mn></math>';
for (const [name, after, before] of [['plain', ',', '('], ['wj', '\u2060,', '(\u2060'], ['zwnbsp', '\ufeff,', '(\ufeff'], ['zwj', '\u200d,', '(\u200d'], ['cgj', '\u034f,', '(\u034f']]) {
  await page.setContent(`<body style="font:16px serif;margin:0"><div id=a>aaaa ${m}${after} bbb</div><div id=b>aaaa ${before}${m} bbb</div>`);
  const r = await page.evaluate(() => { const bad = { after: 0, before: 0 }; for (let w = 30; w < 160; w++) { for (const id of ['a', 'b']) { const d = document.getElementById(id); d.style.width = w + 'px'; const math = d.querySelector('math').getBoundingClientRect(); const t = id === 'a' ? d.lastChild : d.firstChild; const i = id === 'a' ? t.data.search(',') : t.data.indexOf('('); const g = document.createRange(); g.setStart(t, i); g.setEnd(t, i + 1); const c = g.getBoundingClientRect(); if (Math.abs(c.top - math.top) > 12) bad[id === 'a' ? 'after' : 'before']++; } } return bad; });
  console.log(name, r);
}
await browser.close();
