import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { everything } from '@/lib/export/command';
import { exportBook } from '@/scripts/export/export-book';
import { offeredDownloads } from '@/scripts/export/offered';
import { openBrowser } from '@/scripts/browser';
import { existingChromium } from '@/scripts/test/chromium';
import { makeEdition, quiet } from './tiny-book';

const paragraphs = (count: number, word: string) => Array.from({ length: count }, (_, index) => `Paragraph ${index} of ${word}: ${'some words that fill the lines of a page one after the other '.repeat(6)}.`).join('\n\n');
const files = {
  'book.yaml': 'title: A Tiny Book\nauthor: {name: Ada Example}\nparts:\n  - {title: The First, chapters: [ring, tree]}\n  - {title: The Second, chapters: [mesh]}\n',
  'glossary.yaml': '- term: ring\n  definition: Devices in a row, see @sec-long.\n',
  'chapters/ring.mdx': `---\ntitle: Around the Ring\n---\n\n## A long section [#sec-long]\n\n${paragraphs(40, 'ring')}\n\nLast of all.<Index entry="end" />\n\n## The end of it\n\n${'unbroken'.repeat(60)} and $${Array.from({ length: 60 }, (_, index) => `a_{${index}}`).join(' + ')}$.\n`,
  'chapters/tree.mdx': `---\ntitle: Up the Tree\n---\n\n## Branches\n\nSee @sec-long and [the mesh](./mesh.mdx).\n\n${paragraphs(9, 'tree')}\n\n## Leaves\n\nLeaves at last.<Index entry="end" />\n`,
  'chapters/mesh.mdx': '---\ntitle: Across the Mesh\n---\n\n## Wires\n\nShort.\n',
};

/** Printing takes a browser some seconds, and tests run beside each other. */
const PATIENCE_MS = 180_000;

describe.skipIf(existingChromium() === null)('the book as PDF', () => {
  const { edition } = makeEdition(files);
  const file = join(edition.publicFolder, 'assets/downloads/Machine-Learning-Systems-Vol2.pdf');
  const workshop = { cache: join(edition.publicFolder, '../cache'), open: openBrowser, output: quiet };
  let pages: string[] = [];

  beforeAll(async () => {
    await exportBook(edition, everything, workshop);
    const document = await getDocumentProxy(new Uint8Array(readFileSync(file)));
    pages = await Promise.all(
      Array.from({ length: document.numPages }, async (_, index) => {
        const { items } = await (await document.getPage(index + 1)).getTextContent();
        return items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' ');
      }),
    );
  }, PATIENCE_MS);

  it('has true page numbers in its contents, chapters on right-hand pages, and its own number on every page', () => {
    const contents = pages[4] ?? '';
    const entries = ['The First', 'Around the Ring', 'A long section', 'The end of it', 'Up the Tree', 'Branches', 'Leaves', 'The Second', 'Across the Mesh', 'Wires', 'Glossary', 'Index'].map((title) => ({ title, page: Number(new RegExp(`${title} (\\d+)`).exec(contents)?.[1]) }));
    for (const { title, page } of entries) expect(pages[page - 1], `${title} on page ${page}`).toContain(title);
    for (const { title, page } of entries) if (/Ring|Tree|Mesh|First|Second|Glossary|Index/.test(title)) expect(page % 2, title).toBe(1);
    pages.forEach((text, index) => {
      if (index > 3 && text.trim() !== '') expect(text, `page ${index + 1}`).toMatch(new RegExp(`(^|\\s)${index + 1}(\\s|$)`));
    });
  });

  it('has true page numbers in its index', () => {
    const numbers = /end , (\d+) , (\d+)/.exec(pages.at(-1) ?? '')?.slice(1).map(Number) ?? [];
    expect(numbers).toHaveLength(2);
    expect(pages[(numbers[0] ?? 0) - 1]).toContain('Last of all');
    expect(pages[(numbers[1] ?? 0) - 1]).toContain('Leaves at last');
  });

  it('cuts nothing off', () => {
    // Sixty terms in a line, which no browser breaks.
    expect(pages.join(' ')).toContain('𝑎 59');
    expect(pages.join('').replace(/[^unbroke]/g, '')).toContain('unbroken'.repeat(60));
  });

  it('names the section over right-hand pages and the chapter over left-hand ones', () => {
    const first = pages.findIndex((text) => text.includes('Paragraph 0 of ring'));
    expect(pages[first + 1]).toContain('Chapter 1 Around the Ring');
    expect(pages[first + 2]).toContain('1.1 A long section');
  });

  it('has bookmarks, tags, a title and links that all lead somewhere', async () => {
    const pdf = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
    const places = pdf.catalog.lookup(PDFName.of('Dests'), PDFDict);
    const titles: string[] = [];
    const walk = (item: PDFDict | undefined): void => {
      if (!item) return;
      const title = item.get(PDFName.of('Title'));
      if (title instanceof PDFHexString) titles.push(title.decodeText());
      const place = item.get(PDFName.of('Dest'));
      if (place instanceof PDFName) expect(places.has(place), place.toString()).toBe(true);
      walk(item.lookupMaybe(PDFName.of('First'), PDFDict));
      walk(item.lookupMaybe(PDFName.of('Next'), PDFDict));
    };
    walk(pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict));
    expect(titles).toEqual(['Cover', 'Title page', 'Contents', 'Part I: The First', '1 Around the Ring', '1.1 A long section', '1.2 The end of it', '2 Up the Tree', '2.1 Branches', '2.2 Leaves', 'Part II: The Second', '3 Across the Mesh', '3.1 Wires', 'Glossary', 'Index']);
    expect(pdf.getTitle()).toBe('A Tiny Book');
    expect(pdf.getAuthor()).toBe('Ada Example');
    expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    expect(readFileSync(file).includes('place.invalid')).toBe(false);
    for (const page of pdf.getPages()) {
      for (const annotation of page.node.Annots()?.asArray() ?? []) {
        const place = pdf.context.lookup(annotation, PDFDict).get(PDFName.of('Dest'));
        if (place instanceof PDFName) expect(places.has(place), place.toString()).toBe(true);
      }
    }
  });

  it('is offered with its chapters, and no longer when the manuscript is another', () => {
    expect(offeredDownloads(edition, workshop.cache)).toMatchObject({ pdf: { address: '/assets/downloads/Machine-Learning-Systems-Vol2.pdf' }, epub: {}, chapters: { 'chapter/ring': { address: '/assets/downloads/chapters/ring.pdf' }, 'chapter/mesh': {} } });
    const other = makeEdition({ ...files, 'chapters/mesh.mdx': '---\ntitle: Across the Mesh\n---\n\nOther.\n' }).edition;
    const offered = offeredDownloads({ ...other, publicFolder: edition.publicFolder }, workshop.cache);
    expect(offered).toMatchObject({ pdf: null, epub: null });
    expect(Object.keys(offered.chapters)).toEqual(['chapter/ring', 'chapter/tree']);
  });

  it('is not made again from the same source', async () => {
    expect(await exportBook(edition, everything, workshop)).toBe('up-to-date');
  });
});
