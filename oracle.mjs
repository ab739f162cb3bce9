// Independent oracle: reads the source with regular expressions, computes numbers, crawls the site, compares.
import { readFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import YAML from 'yaml';
import { parseDocument, DomUtils } from 'htmlparser2';
const root = process.argv[2], base = process.argv[3], prefix = process.argv[4] ?? '';
const book = YAML.parse(readFileSync(join(root, 'book.yaml'), 'utf8'));
const read = (p) => readFileSync(join(root, p), 'utf8').replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
const chapters = [];
let n = 0;
const push = (kind, slug, number) => {
  const folder = kind === 'chapter' ? 'chapters' : 'appendices';
  const ext = existsSync(join(root, folder, slug + '.mdx')) ? 'mdx' : 'md';
  const text = read(`${folder}/${slug}.${ext}`);
  const m = /^---\n([\s\S]*?)\n---\n/.exec(text);
  chapters.push({ kind, slug, number, ext, title: YAML.parse(m[1]).title, body: text.slice(m[0].length), url: `${prefix}/${folder}/${slug}` });
};
for (const s of book.opening ?? []) push('chapter', s, String(++n));
for (const p of book.parts) for (const s of p.chapters) push('chapter', s, String(++n));
for (const s of book.closing ?? []) push('chapter', s, String(++n));
(book.appendices ?? []).forEach((s, i) => push('appendix', s, 'ABCDEFGH'[i]));
const mask = (s, re) => s.replace(re, (x) => x.replace(/[^\n]/g, '\u0000'));
function strip(body, ext) {
  let s = body;
  s = mask(s, /^[ \t]*(`{3,})[^\n]*\n[\s\S]*?^[ \t]*\1[ \t]*$/gm);
  s = mask(s, /`[^`\n]+`/g);
  if (ext === 'mdx') s = mask(s, /\{\/\*[\s\S]*?\*\/\}/g);
  return s;
}
const LABEL = { fig: 'Figure', tbl: 'Table', lst: 'Listing', eq: 'Equation', dfn: 'Definition', exmp: 'Example', nbk: 'Napkin Math', chk: 'Checkpoint', psp: 'Systems Perspective', lhs: 'Lighthouse', ws: 'War Story', pri: 'Principle', thrm: 'Theorem', algo: 'Algorithm', sec: 'Section', ln: 'line' };
const PLURAL = { ...Object.fromEntries(Object.entries(LABEL).map(([k, v]) => [k, v + 's'])), nbk: 'Napkin Math', ws: 'War Stories' };
const TAG = { Figure: 'fig', Table: 'tbl', Listing: 'lst', Algorithm: 'algo', Definition: 'dfn', Example: 'exmp', NapkinMath: 'nbk', Checkpoint: 'chk', SystemsPerspective: 'psp', Lighthouse: 'lhs', WarStory: 'ws', Principle: 'pri', Theorem: 'thrm' };
const targets = new Map();
let principles = 0;
const partPrinciples = (slug) => { for (const p of book.parts) if (p.chapters[0] === slug) principles += (p.principles ?? []).length; };
for (const c of chapters) {
  if (c.kind === 'chapter') partPrinciples(c.slug);
  c.clean = strip(c.body, c.ext);
  const counts = {};
  let major = 0, minor = 0, lastNumber = '', figure = 0, part = 0, inFigure = false, algo = null;
  for (const raw of c.clean.split('\n')) {
    const line = raw;
    const h = /^(#{1,6})\s+(.*?)(?:\s*\[#([\w-]+)\])?\s*$/.exec(line);
    if (h) {
      if (h[1].length <= 2) { major++; minor = 0; lastNumber = String(major); }
      else if (h[1].length === 3) { minor++; lastNumber = `${major}.${minor}`; }
      if (h[3]) targets.set(h[3], { id: h[3], label: `Section ${c.number}${lastNumber ? '.' + lastNumber : ''}`, c, kind: 'sec', title: h[2] });
    }
    for (const t of line.matchAll(/<(\/?)([A-Z]\w*)([^>]*)>|\\label\{([\w-]+)\}|\[#(ln-[\w-]+)\]/g)) {
      const [, close, name, attrs, label, ln] = t;
      if (label) { counts.eq = (counts.eq ?? 0) + 1; targets.set(label, { id: label, label: `Equation ${c.number}.${counts.eq}`, c, kind: 'eq' }); continue; }
      if (ln) { targets.set(ln, { id: ln, label: `line ${algo}`, c, kind: 'ln' }); continue; }
      const id = /\bid="([^"]*)"/.exec(attrs ?? '')?.[1];
      if (close) { if (name === 'Figure') inFigure = false; if (name === 'Algorithm') algo = null; continue; }
      if (name === 'SubFigure') { if (id) targets.set(id, { id, label: `Figure ${c.number}.${counts.fig}${'abcdefgh'[part]}`, c, kind: 'fig' }); part++; continue; }
      const kind = TAG[name];
      if (!kind) continue;
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (kind === 'fig') part = 0;
      if (kind === 'algo') algo = 0;
      if (kind === 'pri') principles++;
      if (id) targets.set(id, { id, label: kind === 'pri' ? `Principle ${principles}` : `${LABEL[kind]} ${c.number}.${counts[kind]}`, c, kind });
    }
    if (algo !== null && /^\s*(\d+\.|-)\s/.test(line)) {
      algo++;
      const ln = /\[#(ln-[\w-]+)\]/.exec(line);
      if (ln) targets.get(ln[1]).label = `line ${algo}`;
    }
  }
}
const ONE = '@(?:sec|fig|tbl|lst|algo|ln|eq|dfn|exmp|nbk|chk|psp|lhs|ws|pri|thrm)-[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*';
/** Expected references of a text: [{id, text, before}] */
function refs(text) {
  const out = [];
  for (const m of text.matchAll(new RegExp(`(\\\\?)(?:\\[(${ONE}(?:\\s*;\\s*${ONE})*)\\]|(?<![\\w@.])(${ONE}(?:\\s*;\\s*${ONE})*))`, 'g'))) {
    if (m[1] === '\\') continue;
    const at = m.index;
    if (text[at - 1] === '/' && /https?:\/\/\S*$/.test(text.slice(0, at))) continue;
    const ids = m[0].match(new RegExp(ONE, 'g')).map((x) => x.slice(1));
    // words of a link: [ ... @x ... ](...)
    const open = text.lastIndexOf('[', at - 1 + (m[2] ? 0 : 0)), rest = text.slice(at);
    const isLink = m[2] ? text.slice(at + m[0].length, at + m[0].length + 1) === '(' : open >= 0 && !text.slice(open, at).includes(']') && /^[^\][]*\]\(/.test(rest);
    const kinds = new Set(ids.map((i) => i.split('-')[0]));
    const alike = ids.length > 1 && kinds.size === 1;
    ids.forEach((id, i) => out.push({ id, bare: alike, first: i === 0, plain: isLink }));
  }
  return out;
}
const problems = [];
const say = (...x) => { problems.push(x.join(' ')); };
const get = async (p) => { const r = await fetch(base + p, { redirect: 'manual' }); return { status: r.status, location: r.headers.get('location'), text: await r.text(), type: r.headers.get('content-type') }; };
const doc = async (p) => { const r = await get(p); if (r.status !== 200) say('status', r.status, p); return parseDocument(r.text); };
const all = (d, f) => DomUtils.findAll(f, [d].flat().flatMap((x) => x.children ?? [x]));
const T = (e) => DomUtils.textContent(e).replace(/\u00a0/g, ' ');
const body = (d) => DomUtils.findOne((e) => e.attribs?.['data-testid'] === 'chapter-body', d.children);
let compared = 0;
const quizFile = (c) => join(root, 'quizzes', c.slug + '.yaml');
for (const c of chapters) {
  const d = await doc(c.url);
  const text = body(d);
  if (!text) { say('no body', c.url); continue; }
  let source = c.clean;
  // attribute texts are text too; quizzes belong to the page
  if (existsSync(quizFile(c))) for (const q of YAML.parse(readFileSync(quizFile(c), 'utf8'))) {
    const strings = [];
    const walk = (v) => { if (typeof v === 'string') strings.push(v); else if (Array.isArray(v)) v.forEach(walk); else if (v && typeof v === 'object') for (const [k, x] of Object.entries(v)) if (!['id', 'section', 'passage', 'type'].includes(k)) walk(x); };
    walk(q);
    source += '\n\n' + strings.join('\n\n');
  }
  const expected = refs(source).filter((r) => !r.plain);
  const count = new Map();
  const key = (href, text, title) => `${href} | ${text}`;
  for (const r of expected) {
    const t = targets.get(r.id);
    if (!t) { say('oracle does not know', r.id, c.slug); continue; }
    const href = t.c === c ? '#' + r.id : t.c.url + '#' + r.id;
    const shown = r.bare ? t.label.replace(/^.* /, '') : t.label;
    const k = key(href, shown);
    count.set(k, (count.get(k) ?? 0) + 1);
  }
  const links = all(text, (e) => e.name === 'a' && e.attribs['data-reference'] !== undefined && !/(^| )citation/.test(e.attribs.class ?? '') && e.attribs.title !== undefined | /#(eq|ln)-/.test(e.attribs.href) && !DomUtils.findOne(() => false, []) && !/quiz-(passage|more)/.test(e.parent?.attribs?.class ?? ''));
  for (const a of links) {
    let shown = T(a);
    if (/^Line \d/.test(shown)) shown = 'l' + shown.slice(1);
    const k = key(a.attribs.href, shown);
    compared++;
    const left = count.get(k) ?? 0;
    if (left === 0) say('UNEXPECTED on', c.url, k);
    else if (left === 1) count.delete(k); else count.set(k, left - 1);
    if (!a.attribs.title && !['eq', 'ln'].includes(a.attribs.href.split('#')[1].split('-')[0])) say('no title', c.url, k);
  }
  for (const [k, v] of count) say('MISSING on', c.url, k, 'x' + v);
  // numbers at the things themselves
  for (const t of targets.values()) if (t.c === c) {
    const e = all(text, (x) => x.attribs?.id === t.id);
    if (e.length !== 1) { say('id', t.id, 'stands', e.length, 'times on', c.url); continue; }
    const own = T(e[0]);
    if (t.kind === 'eq') { if (!own.includes(`(${t.label.slice(9)})`)) say('equation number', t.id, own.slice(-30)); }
    else if (t.kind === 'sec') { const num = all(e[0], (x) => /number/.test(x.attribs?.class ?? '')).map(T).join(''); /* headings may show numbers */ }
    else if (t.kind === 'ln') { if (e[0].attribs.value !== t.label.slice(5)) say('line', t.id, e[0].attribs.value, t.label); }
    else { const lab = all(e[0], (x) => /caption-label|box-label/.test(x.attribs?.class ?? '')).map(T); const wanted = t.label.match(/^Figure .*[a-z]$/) ? `(${t.label.slice(-1)})` : t.label; if (lab.at(e[0].name === 'figure' && /^Figure/.test(t.label) && !/[a-z]$/.test(t.label) ? -1 : 0) !== wanted && !lab.includes(wanted)) say('label at the thing', t.id, JSON.stringify(lab), t.label); }
  }
  const plainLeft = T(text).match(/@(?:sec|fig|tbl|eq|dfn)-\w+/g);
  if (plainLeft) say('raw sign on', c.url, plainLeft.join());
}
for (const [id, t] of targets) {
  const r = await get(`${prefix}/r/${id}`);
  const want = `${t.c.url}#${id}`;
  if (r.status !== 302 || !r.location?.endsWith(want)) say('/r/', id, r.status, r.location);
  const p = await get(`${prefix}/preview/${id}`);
  if (p.status !== 200) say('/preview/', id, p.status);
  else {
    const pd = parseDocument(p.text);
    const m = DomUtils.findOne((e) => e.attribs?.['data-preview'] !== undefined, pd.children);
    if (m?.attribs['data-preview'].replace(/\u00a0/g, ' ') !== t.label) say('preview label', id, m?.attribs['data-preview'], t.label);
    t.previewBytes = Buffer.byteLength(p.text);
  }
}
console.log(`${targets.size} targets, ${compared} references compared`);
// sizes
const sizes = [...targets.values()].map((t) => [t.previewBytes, t.id]).sort((a, b) => b[0] - a[0]);
console.log('largest previews', sizes.slice(0, 6).map((s) => s.join(' ')).join(', '));
// uses
const usedIn = new Map();
console.log(problems.length ? problems.join('\n') : 'all right');
if (process.env.LABELS) console.log([...targets.values()].map((t) => `${t.id}\t${t.label}`).sort().join('\n'));
