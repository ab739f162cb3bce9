import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from '@playwright/test';
import { chapterLabel } from '@/lib/book/labels';
import type { Chapter } from '@/lib/book/model';
import { chapterAddress, fileAddresses } from '@/lib/export/addresses';
import type { Wanted } from '@/lib/export/command';
import type { Edition } from '@/lib/export/edition';
import { markOf } from '@/lib/export/mark';
import type { PageMarks } from '@/lib/export/page-marks';
import { sizeOf } from '@/lib/site/downloads';
import { openBrowser } from '@/scripts/browser';
import { inLanes } from '@/scripts/lanes';
import { exportKeys, type ExportKeys } from './keys';
import { epubOf } from './make-epub';
import { bookPdf, chapterPdf } from './make-pdf';
import { exportCache, readPages, writePages } from './page-record';
import { Press } from './press';
import { progress, type Output } from './progress';

/** How an export went: `no-browser` when PDFs were wanted and there is none to print them. */
export type Outcome = 'done' | 'up-to-date' | 'no-browser';

/** Where an export works, and with what. */
interface Workshop {
  /** The folder for what need not be made again. */
  cache: string;
  open: () => Promise<Browser | null>;
  output: Output;
}

const usual: Workshop = { cache: exportCache, open: openBrowser, output: process.stdout };

/** Makes what is wanted and not up to date, into the folder of files that the site serves. Says on the terminal what it does. */
export async function exportBook(edition: Edition, wanted: Wanted, workshop: Workshop = usual): Promise<Outcome> {
  const { cache, open, output } = workshop;
  const { book, publicFolder } = edition;
  const keys = exportKeys(edition);
  const fileOf = (address: string) => join(publicFolder, address);
  /** Whether there is nothing to do: the file is of this state of the manuscript, or somebody's own. */
  const isSettled = (address: string, mark: string) => isOwn(fileOf(address)) || (!wanted.again && markOf(fileOf(address)) === mark);
  const { pdf, epub } = fileAddresses(book);
  const wantsPdf = wanted.pdf && !(isSettled(pdf, keys.pdf) && (isOwn(fileOf(pdf)) || readPages(cache, keys.pdf) !== null));
  const chapters = wantedChapters(edition, wanted).filter((chapter) => !isSettled(chapterAddress(book, chapter), keys.chapter(chapter)));
  for (const address of [...(wanted.pdf ? [pdf] : []), ...(wanted.epub ? [epub] : [])]) if (isOwn(fileOf(address))) output.write(`public${address} was not made by this command and stays as it is; take it away to have it made\n`);
  const printing = wantsPdf || chapters.length > 0;
  const browser = printing ? await open() : null;
  const press = browser && new Press(browser, keys.looks, cache);
  let made = printing;
  try {
    if (wantsPdf && press) writePages(cache, keys.pdf, await makeBook(edition, press, keys, fileOf(pdf), output));
    if (wanted.epub && !isOwn(fileOf(epub))) made = (await makeReader(edition, keys, readPages(cache, keys.pdf), fileOf(epub), wanted.again, output)) || made;
    if (press) await makeChapters(edition, chapters, press, keys, output);
  } finally {
    press?.close(wantsPdf && wanted.chapters === 'all');
    await browser?.close();
  }
  if (printing && !browser) return 'no-browser';
  return made ? 'done' : 'up-to-date';
}

/** A file that somebody put there by hand. */
function isOwn(file: string): boolean {
  return existsSync(file) && markOf(file) === null;
}

/** A chapter in preparation has no text to take away; it is made when somebody names it. */
function wantedChapters({ book }: Edition, { chapters }: Wanted): readonly Chapter[] {
  const all = [...book.chapters, ...book.appendices];
  return chapters === 'all' ? all.filter(({ status }) => status !== 'planned') : all.filter(({ slug }) => chapters.includes(slug));
}

async function makeBook(edition: Edition, press: Press, keys: ExportKeys, file: string, output: Output): Promise<PageMarks> {
  const told = progress('PDF', output);
  const { bytes, pages, marks } = await bookPdf(edition, press, keys.pdf, (step) => told.step(step));
  put(file, bytes);
  told.done();
  output.write(`PDF: ${pages} pages, ${sizeOf(bytes.length)}\n`);
  return marks;
}

/** @returns false when the file was up to date. */
async function makeReader(edition: Edition, keys: ExportKeys, pages: PageMarks | null, file: string, again: boolean, output: Output): Promise<boolean> {
  const mark = keys.epub(pages);
  if (!again && markOf(file) === mark) return false;
  const told = progress('EPUB', output);
  told.step('text, pictures, archive');
  const bytes = await epubOf(edition, pages, mark);
  put(file, bytes);
  told.done(sizeOf(bytes.length));
  return true;
}

/** Side by side: each is printed by a process of its own, unless the book has just been. */
async function makeChapters(edition: Edition, chapters: readonly Chapter[], press: Press, keys: ExportKeys, output: Output): Promise<void> {
  await inLanes(chapters, async (chapter) => {
    const told = progress(chapterLabel(chapter), output);
    told.step('');
    const { bytes, pages } = await chapterPdf(edition, chapter, press, keys.chapter(chapter));
    put(join(edition.publicFolder, chapterAddress(edition.book, chapter)), bytes);
    told.done(`${pages} ${pages === 1 ? 'page' : 'pages'}, ${sizeOf(bytes.length)}`);
  });
}

/** Whole or not at all: whoever reads the address meanwhile has the earlier file. */
function put(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
}
