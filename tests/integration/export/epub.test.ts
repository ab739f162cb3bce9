import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBook } from '@/lib/book/book';
import type { Edition } from '@/lib/export/edition';
import { epubOf } from '@/scripts/export/make-epub';
import { tinyEdition } from './tiny-book';

/** A manuscript with every construct that an author may write, and some that are hard to serialise. */
const everything: Edition = { book: loadBook(resolve('tests/manuscripts/everything')).book, site: 'https://example.org/vol2', changed: '2026-03-04T05:06:07+01:00', publicFolder: resolve('public') };
const mark = '0123456789abcdef'.repeat(2);
const pages = { 'chapter-constructs': { 0: [11], 9: [12, 13] }, 'appendix-tables': { 40: [14] } };

let bytes: Uint8Array;
let files: Map<string, string>;

beforeAll(async () => {
  bytes = await epubOf(everything, pages, mark);
  files = new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
});

const texts = () => [...files].filter(([path]) => path.endsWith('.xhtml'));
const tagsOf = (xml: string) => {
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name, attributes }) => void tags.push({ name, attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])) }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return tags;
};

describe('the book as EPUB', () => {
  it('is the same to the byte from two builds of the same source', async () => {
    expect(Buffer.compare(await epubOf(everything, pages, mark), bytes)).toBe(0);
  });

  it('names its kind first, uncompressed', () => {
    const [first, second] = Object.keys(unzipSync(bytes));
    expect([first, second]).toEqual(['mimetype', 'META-INF/container.xml']);
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('is well-formed XML throughout, without scripts', () => {
    for (const [path, xml] of files) if (/\.(?:xhtml|opf|xml|svg)$/.test(path)) expect(tagsOf(xml).filter(({ name }) => name === 'script'), path).toEqual([]);
  });

  it('has every id once in its file, and every link leads somewhere', () => {
    const ids = new Map(texts().map(([path, xml]) => [path, tagsOf(xml).flatMap(({ attributes }) => attributes['id'] ?? [])]));
    for (const [path, own] of ids) expect(own.length, path).toBe(new Set(own).size);
    for (const [path, xml] of texts()) {
      for (const { name, attributes } of tagsOf(xml)) {
        const address = name === 'a' ? attributes['href'] : name === 'img' ? attributes['src'] : undefined;
        if (address === undefined || /^(?:https?|mailto):/.test(address)) continue;
        const [file = '', fragment = ''] = address.split('#');
        const target = file === '' ? path : new URL(file, `book:/${path}`).pathname.slice(1);
        expect(files.has(target), `${path}: ${address}`).toBe(true);
        if (fragment !== '') expect(ids.get(target), `${path}: ${address}`).toContain(fragment);
      }
    }
  });

  it('leads to the site where it has no page of its own, and nowhere where there is no site', async () => {
    expect(files.get('EPUB/text/chapter-after.xhtml')).toContain('href="https://example.org/vol2/review"');
    const alone = unzipSync(await epubOf({ ...everything, site: null }, null, mark));
    expect(strFromU8(alone['EPUB/text/chapter-after.xhtml'] ?? new Uint8Array())).toContain('<span>review</span>');
  });

  it('keeps formulas as MathML with their TeX, and names every drawing', () => {
    const tags = texts().flatMap(([, xml]) => tagsOf(xml));
    const formulas = tags.filter(({ name }) => name === 'math');
    expect(formulas.length).toBeGreaterThan(40);
    for (const { attributes } of formulas) expect(attributes).toMatchObject({ xmlns: 'http://www.w3.org/1998/Math/MathML', alttext: expect.stringMatching(/./) as string });
    for (const { attributes } of tags.filter(({ name }) => name === 'svg')) expect(attributes['aria-label'] ?? attributes['aria-hidden'], JSON.stringify(attributes)).toBeTruthy();
    for (const { attributes } of tags.filter(({ name }) => name === 'img')) expect(attributes['alt']).toBeTruthy();
  });

  it('opens notes as pop-ups', () => {
    const tags = tagsOf(files.get('EPUB/text/chapter-constructs.xhtml') ?? '');
    const references = tags.filter(({ attributes }) => attributes['epub:type'] === 'noteref').map(({ attributes }) => attributes['href']?.slice(1));
    const notes = tags.filter(({ name, attributes }) => name === 'aside' && attributes['epub:type'] === 'footnote').map(({ attributes }) => attributes['id']);
    expect(new Set(references)).toEqual(new Set(notes));
    expect(notes.length).toBe(7);
  });

  it('says what it is and how it can be read', () => {
    const document = files.get('EPUB/package.opf') ?? '';
    expect(document).toContain('<meta property="dcterms:modified">2026-03-04T04:06:07Z</meta>');
    for (const property of ['accessMode', 'accessModeSufficient', 'accessibilityFeature', 'accessibilityHazard', 'accessibilitySummary']) expect(document).toContain(`property="schema:${property}"`);
    const navigation = files.get('EPUB/text/contents.xhtml') ?? '';
    for (const type of ['toc', 'landmarks', 'page-list']) expect(navigation).toContain(`<nav epub:type="${type}"`);
    expect(navigation).toMatch(/Part I: The First &#x26; Foremost<\/a><ol><li><a[^>]*>2 Constructs/);
  });

  it('marks the pages of the printed book, and says nothing of pages where there is none', async () => {
    expect(files.get('EPUB/text/contents.xhtml')).toContain('<a href="chapter-constructs.xhtml#page-12">12</a>');
    expect(files.get('EPUB/text/chapter-constructs.xhtml')).toContain('id="page-12" epub:type="pagebreak"');
    const { opf, nav } = await plain();
    expect(opf).not.toContain('pageBreakMarkers');
    expect(nav).not.toContain('page-list');
  });

  async function plain() {
    const edition = tinyEdition({ 'book.yaml': 'title: Tiny\nparts: [{title: One, chapters: [ring]}]\n', 'chapters/ring.md': '---\ntitle: Ring\n---\n\nText.\n' });
    const made = unzipSync(await epubOf({ ...edition, changed: null }, null, mark));
    return { opf: strFromU8(made['EPUB/package.opf'] ?? new Uint8Array()), nav: strFromU8(made['EPUB/text/contents.xhtml'] ?? new Uint8Array()) };
  }
});
