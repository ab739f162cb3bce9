import { parseDocument, DomUtils } from 'htmlparser2';
const [base, ...paths] = process.argv.slice(2);
for (const p of paths) {
  const d = parseDocument(await (await fetch(base + p)).text());
  const m = DomUtils.findOne((e) => e.attribs?.['data-testid'] === 'chapter-body' || e.name === 'main', d.children) ?? d;
  let out = '';
  const walk = (n) => {
    if (n.type === 'text') out += n.data.replace(/\s+/g, ' ');
    else if (['script', 'style'].includes(n.name)) return;
    else if (n.name === 'math') { out += '⟦' + DomUtils.textContent(n).slice(0, 60) + '⟧'; }
    else {
      const block = ['p', 'li', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figure', 'figcaption', 'tr', 'section', 'dt', 'dd', 'summary', 'blockquote', 'table', 'ol', 'ul'].includes(n.name);
      if (block) out += '\n' + (n.name[0] === 'h' && n.name.length === 2 ? '#'.repeat(+n.name[1]) + ' ' : '');
      if (n.name === 'td' || n.name === 'th') out += ' | ';
      if (n.name === 'img') out += `[img ${n.attribs.alt}]`;
      const link = n.name === 'a' && n.attribs.href;
      if (link) out += '‹';
      (n.children ?? []).forEach(walk);
      if (link) out += `›(${n.attribs.href}${n.attribs.title ? ' "' + n.attribs.title + '"' : ''})`;
    }
  };
  walk(m);
  console.log('=====', p, '\n' + out.replace(/\n\s*\n+/g, '\n'));
}
