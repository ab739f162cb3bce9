import { parseDocument, DomUtils } from 'htmlparser2';
const base = process.argv[2], prefix = process.argv[3] ?? '';
const seen = new Map(), queue = [prefix + '/', prefix + '/sitemap.xml'];
const links = [];
while (queue.length) {
  const path = queue.pop();
  if (seen.has(path)) continue;
  const r = await fetch(base + path, { redirect: 'manual' });
  const type = r.headers.get('content-type') ?? '';
  const text = /html|xml/.test(type) && !/svg/.test(type) ? await r.text() : (await r.arrayBuffer(), '');
  if (r.status >= 300) { if (r.status === 302 || r.status === 308 || r.status === 301) { const l = new URL(r.headers.get('location'), base); seen.set(path, { ids: null, redirect: l.pathname + l.hash }); queue.push(l.pathname); links.push([path, l.pathname, l.hash]); } else { seen.set(path, { status: r.status, ids: new Set() }); } continue; }
  if (/sitemap/.test(path)) { seen.set(path, { ids: new Set() }); for (const [, u] of text.matchAll(/<loc>([^<]+)/g)) queue.push(new URL(u).pathname); continue; }
  const d = parseDocument(text);
  const ids = new Set();
  DomUtils.findAll((e) => { if (e.attribs?.id) { if (ids.has(e.attribs.id)) console.log('duplicate id', path, e.attribs.id); ids.add(e.attribs.id); } return false; }, d.children);
  seen.set(path, { ids });
  DomUtils.findAll((e) => {
    for (const k of ['href', 'src']) {
      const v = e.attribs?.[k];
      if (!v || /^(mailto|data|javascript|blob)/.test(v)) continue;
      const u = new URL(v, base + path);
      if (u.origin !== base && !/127\.0\.0\.1|localhost/.test(u.host)) continue;
      links.push([path, u.pathname + u.search, u.hash]);
      queue.push(u.pathname + u.search);
    }
    for (const k of ['data-reference', 'class']) { const a = e.attribs; if (e.name === 'a' && a?.href?.includes('#') && (a['data-reference'] !== undefined || /\b(citation|term)\b/.test(a.class ?? ''))) { const h = new URL(a.href, base + path).hash.slice(1); queue.push(`${prefix}/preview/${h}`); links.push([path, `${prefix}/preview/${h}`, '']); } }
    return false;
  }, d.children);
}
let bad = 0;
for (const [from, path, hash] of links) {
  const t = seen.get(path);
  if (!t || t.status >= 400) { console.log('DEAD', t?.status, from, path); bad++; continue; }
  if (hash && t.ids && !t.ids.has(decodeURIComponent(hash.slice(1)))) { console.log('DEAD FRAGMENT', from, path, hash); bad++; }
}
console.log(seen.size, 'addresses', links.length, 'links', bad, 'bad');
