import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Chapter } from '@/lib/book/model';
import { chapterLabel } from '@/lib/book/labels';
import { chapterAlone, divisionsOf } from '@/lib/export/divisions';
import type { Edition } from '@/lib/export/edition';
import { pdfIdentifier } from '@/lib/export/mark';
import { pageMarks, type PageMarks } from '@/lib/export/page-marks';
import { bookmarksOf } from '@/lib/export/pdf/bookmarks';
import { coverArt } from '@/lib/export/pdf/cover';
import { bookDocument, chapterDocument, type PrintDocument } from '@/lib/export/pdf/document';
import { finishPdf } from '@/lib/export/pdf/finish';
import { hyphenatorOf } from '@/lib/export/pdf/hyphenate';
import { print, type Printed } from './print';
import { printStyles, sheetStyles } from './styles';

/** A finished PDF. */
export interface MadePdf {
  bytes: Uint8Array;
  pages: number;
}

/** The whole book as PDF, and which of its pages begin where. @param tell is called when a step begins. */
export async function bookPdf(edition: Edition, browser: Browser, mark: string, tell: (step: string) => void): Promise<MadePdf & { marks: PageMarks }> {
  tell('text');
  const { about } = edition.book;
  const document = bookDocument(edition, divisionsOf(edition), { styles: printStyles(), hyphenator: await hyphenatorOf(about.language) });
  const printed = await inFolder((folder) => print(browser, document, { cover: coverArt(edition), styles: sheetStyles(), language: about.language }, folder, tell));
  tell('tags, bookmarks');
  const bytes = await finishPdf(printed.pdf, edition, { title: about.title, subject: about.description ?? '', keywords: [], bookmarks: bookmarksOf(document.divisions), id: pdfIdentifier(mark) });
  return { bytes, pages: printed.pdf.getPageCount(), marks: marksOf(document, printed) };
}

/** A chapter as a PDF of its own. */
export async function chapterPdf(edition: Edition, chapter: Chapter, browser: Browser, mark: string): Promise<MadePdf> {
  const { about } = edition.book;
  const document = chapterDocument(edition, chapterAlone(edition, chapter), { styles: printStyles(), hyphenator: await hyphenatorOf(about.language) });
  const printed = await inFolder((folder) => print(browser, document, { cover: [], styles: sheetStyles(), language: about.language }, folder, () => undefined));
  const title = `${chapter.title} (${chapterLabel(chapter)} of ${about.title})`;
  const bytes = await finishPdf(printed.pdf, edition, { title, subject: chapter.description, keywords: chapter.keywords, bookmarks: bookmarksOf(document.divisions), id: pdfIdentifier(mark) });
  return { bytes, pages: printed.pdf.getPageCount() };
}

function marksOf({ blocks }: PrintDocument, { places, blanks }: Printed): PageMarks {
  return pageMarks(
    blocks.flatMap(({ division, index, name }) => {
      const page = places.get(name);
      return page === undefined || division === 'cover' || division === 'contents' ? [] : [{ division, index, page }];
    }),
    blanks,
  );
}

/** The browser reads documents from files, for as long as it prints. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const parent = join('.next', 'cache', 'export');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'print-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
