import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page } from '@playwright/test';
import type { ElementContent } from 'hast';
import { destinations } from '@/lib/export/pdf/destinations';
import type { PrintDocument } from '@/lib/export/pdf/document';
import { headSheets } from '@/lib/export/pdf/head-sheets';
import { runningHeads } from '@/lib/export/pdf/heads';
import { blankPages, misplaced, planPages, type Places } from '@/lib/export/pdf/pages';
import { stamp, type Stamp } from '@/lib/export/pdf/stamp';
import { fillNumbers } from './fill';
import { fitWidths, keepUsedHyphens, markTall } from './in-page';

/** A document as pages, and where everything stands on them; pages count from 0. */
export interface Printed {
  pdf: PDFDocument;
  /** By the names of the document. */
  places: Places;
  blanks: ReadonlySet<number>;
}

/** What is laid over the pages. */
interface Sheets {
  /** What covers the first page; nothing where that is a page like any other. */
  cover: readonly ElementContent[];
  /** Addresses of the style sheets. */
  styles: readonly string[];
  language: string;
}

/** How small type may become: of a table before its words are broken anywhere, and of anything at all. */
const smallest = { table: 0.66, least: 0.45 };
/** Of a page, in CSS pixels; see print-page.css. */
const TEXT_HEIGHT = 8.15 * 96;
/** Without some of its soft hyphens a line may be broken elsewhere, and others are then left over. */
const HYPHEN_ROUNDS = 2;

/**
 * Prints a document twice: to learn where everything stands, then with page numbers in the contents and the index and with blank pages where a
 * division would begin on the wrong side. Running heads and the cover are laid over.
 * @param folder where the documents are put for the browser.
 * @throws when the second print put something elsewhere than the first had told.
 */
export async function print(browser: Browser, document: PrintDocument, sheets: Sheets, folder: string, tell: (step: string) => void): Promise<Printed> {
  tell('layout');
  const page = await open(browser, document.html, join(folder, 'text.html'));
  try {
    for (let round = 0; round < HYPHEN_ROUNDS; round += 1) await page.evaluate(keepUsedHyphens, '\u00ad');
    await page.evaluate(fitWidths, smallest);
    await page.evaluate(markTall, TEXT_HEIGHT);
    tell('first print, to learn where pages begin');
    const plan = planPages(document.divisions, destinations(await pdfOf(page)));
    tell('second print, with page numbers');
    await page.evaluate(fillNumbers, { blanks: [...plan.blanks], places: Object.fromEntries(plan.places) });
    const pdf = await pdfOf(page);
    const places = destinations(pdf);
    const [wrong] = misplaced(plan.places, places);
    if (wrong !== undefined) throw new Error(`Unexpected page ${String(places.get(wrong))} of ${wrong} in the second print, expected ${String(plan.places.get(wrong))}: the page numbers would be wrong`);
    const blanks = blankPages(document.divisions, plan);
    tell('running heads');
    await overlay(browser, { pdf, places, blanks }, document, sheets, folder);
    return { pdf, places, blanks };
  } finally {
    await page.close();
  }
}

async function overlay(browser: Browser, { pdf, places, blanks }: Printed, { divisions }: PrintDocument, { cover, styles, language }: Sheets, folder: string): Promise<void> {
  const heads = runningHeads(divisions, places, pdf.getPageCount(), blanks);
  const page = await open(browser, headSheets(heads, cover, styles, language), join(folder, 'sheets.html'));
  try {
    const covers: Stamp[] = cover.length === 0 ? [] : [{ page: 0, sheet: 0, kind: 'Background' }];
    await stamp(pdf, await pdfOf(page), [...covers, ...heads.map(({ page: number, text }, index): Stamp => ({ page: number - 1, sheet: covers.length + index, kind: text === '' ? 'Footer' : 'Header' }))]);
  } finally {
    await page.close();
  }
}

/** Opens a document of this machine in the light of paper, with its fonts. */
async function open(browser: Browser, html: string, file: string): Promise<Page> {
  writeFileSync(file, html);
  const page = await browser.newPage({ colorScheme: 'light' });
  page.setDefaultTimeout(0);
  await page.emulateMedia({ media: 'print' });
  await page.goto(pathToFileURL(resolve(file)).href);
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
