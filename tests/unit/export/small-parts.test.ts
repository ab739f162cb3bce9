import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { readExportCommand } from '@/lib/export/command';
import { goalAddresses, goalOf, sitePath } from '@/lib/export/goals';
import { epubComment, markOf, pdfIdentifier } from '@/lib/export/mark';
import { pageMarks, writePageMarks } from '@/lib/export/page-marks';
import { hyphenate, hyphenatorOf } from '@/lib/export/pdf/hyphenate';
import { xmlId } from '@/lib/export/xml-id';

describe('npm run export', () => {
  it('makes everything unless it is told what', () => {
    expect(readExportCommand([])).toMatchObject({ kind: 'export', wanted: { pdf: true, epub: true, chapters: 'all', again: false } });
    expect(readExportCommand(['--epub'])).toMatchObject({ wanted: { pdf: false, epub: true, chapters: [] } });
    expect(readExportCommand(['--chapter', 'ring', '--chapter', 'tree', '--again'])).toMatchObject({ wanted: { pdf: false, epub: false, chapters: ['ring', 'tree'], again: true } });
  });

  it('explains itself, and says what it does not know', () => {
    expect(readExportCommand(['--help'])).toMatchObject({ kind: 'help' });
    expect(readExportCommand(['--word'])).toMatchObject({ kind: 'wrong', text: expect.stringContaining('--word') as string });
  });
});

describe('an address in a text', () => {
  it('is a place of the book where the book has one, whoever names it', () => {
    expect(goalOf(goalAddresses.chapter({ kind: 'chapter', slug: 'ring' } as never, 'sec-a'), 'x')).toEqual({ kind: 'place', division: 'chapter-ring', id: 'sec-a' });
    expect(goalOf(goalAddresses.site('/glossary', 'term-ring'), 'x')).toEqual({ kind: 'place', division: 'glossary', id: 'term-ring' });
    expect(goalOf(goalAddresses.site('/appendices/costs.md'), 'x')).toEqual({ kind: 'place', division: 'appendix-costs', id: '' });
    expect(goalOf('#note-1', 'chapter-ring')).toEqual({ kind: 'place', division: 'chapter-ring', id: 'note-1' });
    expect(goalOf(goalAddresses.site('/review'), 'x')).toEqual({ kind: 'site', path: '/review', fragment: '' });
    expect(goalOf('https://example.org/#a', 'x')).toEqual({ kind: 'external', url: 'https://example.org/#a' });
  });

  it('has its page on the site', () => {
    expect(['chapter-ring', 'appendix-costs', 'part-the-fleet', 'book-index', 'cover'].map(sitePath)).toEqual(['/chapters/ring', '/appendices/costs', '/parts/the-fleet', '/book-index', null]);
  });
});

describe('an exported file', () => {
  it('says what it was made from; a file of somebody else says nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mark-'));
    const mark = 'ab'.repeat(16);
    const write = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    expect(markOf(write('a.pdf', `%PDF\n/ID [ <${pdfIdentifier(mark).join('> <')}> ]\n%%EOF`))).toBe(mark);
    expect(markOf(write('b.epub', `PK...${epubComment(mark)}PK`))).toBe(mark);
    expect(markOf(write('c.pdf', '%PDF\n/ID [ <00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff> ]'))).toBeNull();
    expect(markOf(join(folder, 'none.pdf'))).toBeNull();
    rmSync(folder, { recursive: true });
  });
});

describe('ids', () => {
  it('become names of XML, and different ones stay different', () => {
    const ids = ['sec-ring', '11-the-ring', 'über', 'a b', 'a_b', 'a_20_b'];
    for (const id of ids) expect(xmlId(id)).toMatch(/^[A-Za-z_][\w.-]*$/);
    expect(xmlId('sec-ring')).toBe('sec-ring');
    expect(new Set(ids.map(xmlId)).size).toBe(ids.length);
  });
});

describe('pages of the printed book', () => {
  it('are marked where their first block begins; blank ones are not', () => {
    const marks = pageMarks([{ division: 'one', index: 0, page: 2 }, { division: 'one', index: 1, page: 2 }, { division: 'one', index: 2, page: 4 }, { division: 'two', index: 0, page: 6 }], new Set([0, 1, 5]));
    expect(marks).toEqual({ one: { 0: [3], 2: [4, 5] }, two: { 0: [7] } });
  });

  it('are marked where a mark may stand', () => {
    const text = [h('p', 'a'), h('table', [h('tr', [h('td', 'b')])]), h('figure', [h('figcaption', 'c'), h('pre', 'd')])];
    expect(writePageMarks('one', text, { one: { 1: [8], 2: [9, 10] } })).toEqual([8, 9, 10]);
    expect(toHtml({ type: 'root', children: text }).replace(/ epub:type="pagebreak" role="doc-pagebreak" aria-label="\d+"/g, '')).toBe('<p>a</p><table><tr><td><span id="page-8"></span>b</td></tr></table><figure><figcaption><span id="page-9"></span><span id="page-10"></span>c</figcaption><pre>d</pre></figure>');
  });
});

describe('words on paper', () => {
  it('are divided in running text, never in headings, code and addresses', async () => {
    const divide = await hyphenatorOf('en-US');
    if (!divide) throw new Error('no patterns for English');
    const text = [h('h2', 'internationalization'), h('p', ['internationalization of ', h('code', 'internationalization'), ' answers']), h('p', h('a', { href: 'https://example.org/internationalization' }, 'https://example.org/internationalization'))];
    hyphenate(text, divide);
    const [heading, paragraph, link] = text.map((node) => toHtml(node).replaceAll('\u00ad', '|'));
    expect(heading).not.toContain('|');
    expect(paragraph).toMatch(/^<p>in\|ter\|[a-z|]+ of <code>internationalization<\/code> an\|swers<\/p>$/);
    expect(link).not.toContain('|');
    expect(await hyphenatorOf('xx')).toBeNull();
  });
});
