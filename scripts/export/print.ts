import { PDFDocument } from '@cantoo/pdf-lib';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import type { ElementContent } from 'hast';
import { destinations } from '@/lib/export/pdf/destinations';
import type { PrintDocument } from '@/lib/export/pdf/document';
import { headSheets } from '@/lib/export/pdf/head-sheets';
import { runningHeads } from '@/lib/export/pdf/heads';
import { misplaced, planPages, type Places } from '@/lib/export/pdf/pages';
import { stamp, type Stamp } from '@/lib/export/pdf/stamp';
import { fitWidths, keepUsedHyphens } from './in-page';
import { fillNumbers } from './fill';

/** A document as pages, and where everything stands on them. */
export interface Printed {
  pdf: PDFDocument;
  /** Pages from 0, by the names of the document. */
  places: Places;
}

interface Sheets {
  /** What covers the first page; nothing where that is a page like any other. */
  cover: readonly ElementContent[];
  /** Addresses of the style sheets. */
  styles: readonly string[];
  language: string;
}

/**
 * Prints a document twice: to learn where everything stands, then with page numbers in the contents and the index and with blank pages where a
 * division would begin on the wrong side. Running heads and the cover are laid over.
 * @param folder where the document is put for the browser.
 * @throws when the second print put something elsewhere than the first had told.
 */
export async function print(browser: Browser, document: PrintDocument, sheets: Sheets, folder: string, tell: (step: string) => void): Promise<Printed> {
  const page = await open(browser, document.html, join(folder, 'book.html'));
  try {
    for (let round = 0; round < 2; round += 1) await page.evaluate(keepUsedHyphens, '\u00ad');
    await page.evaluate(fitWidths, { table: 0.72, least: 0.45 });
    tell('first print, to learn the numbers of pages');
    const plan = planPages(document.divisions, destinations(await pdfOf(page)));
    tell('second print, with them');
    await page.evaluate(fillNumbers, { blanks: [...plan.blanks], places: Object.fromEntries(plan.places) });
    const pdf = await pdfOf(page);
    const places = destinations(pdf);
    if (process.env.DBG) { const w = misplaced(plan.places, places); console.log(w.length, plan.blanks, w.slice(0, 12).map((n) => [n, plan.places.get(n), places.get(n)]), document.divisions.slice(0, 9).map((d) => [d.id, d.name, plan.places.get(d.name), places.get(d.name)])); }
    const [wrong] = misplaced(plan.places, places);
    if (wrong !== undefined) throw new Error(`The second print differs from the first at ${wrong}: its page numbers would be wrong`);
    tell('running heads');
    await overlay(browser, pdf, document, places, plan.blanks, sheets, folder);
    return { pdf, places };
  } finally {
    await page.close();
  }
}

async function overlay(browser: Browser, pdf: PDFDocument, { divisions }: PrintDocument, places: Places, blanksBefore: ReadonlySet<string>, { cover, styles, language }: Sheets, folder: string): Promise<void> {
  const blanks = new Set(divisions.filter(({ name }) => blanksBefore.has(name)).map(({ name }) => (places.get(name) ?? 0) - 1));
  const heads = runningHeads(divisions, places, pdf.getPageCount(), blanks);
  const page = await open(browser, headSheets(heads, cover, styles, language), join(folder, 'heads.html'));
  try {
    const before = cover.length === 0 ? 0 : 1;
    const stamps = [...(before === 0 ? [] : [{ page: 0, sheet: 0, kind: 'Background' as const }]), ...heads.map(({ page: number, text }, index): Stamp => ({ page: number - 1, sheet: index + before, kind: text === '' ? 'Footer' : 'Header' }))];
    await stamp(pdf, await pdfOf(page), stamps);
  } finally {
    await page.close();
  }
}

/** Opens a document of this machine, with its fonts. */
async function open(browser: Browser, html: string, file: string): Promise<Page> {
  writeFileSync(file, html);
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto(pathToFileURL(file).href);
  // The compiler of scripts calls this on every function; in the page there is none of it.
  await page.evaluate('globalThis.__name = (given) => given');
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  return page;
}

async function pdfOf(page: Page): Promise<PDFDocument> {
  return PDFDocument.load(await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true }), { updateMetadata: false });
}
