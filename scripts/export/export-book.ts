import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chapterLabel } from '@/lib/book/labels';
import type { Chapter } from '@/lib/book/model';
import { chapterAddress, fileAddresses } from '@/lib/export/addresses';
import type { Wanted } from '@/lib/export/command';
import type { Edition } from '@/lib/export/edition';
import { markOf } from '@/lib/export/mark';
import { sizeOf } from '@/lib/site/downloads';
import { openBrowser } from '@/scripts/browser';
import { inLanes } from '@/scripts/lanes';
import { exportKeys, type ExportKeys } from './keys';
import { epubOf } from './make-epub';
import { bookPdf, chapterPdf } from './make-pdf';
import { readPages, writePages } from './page-record';
import { Press } from './press';
import { progress } from './progress';

/** How an export went: `no-browser` when PDFs were wanted and there is none to print them. */
export type Outcome = 'done' | 'up-to-date' | 'no-browser';

/** Makes what is wanted and not up to date, into the folder of files that the site serves. Says on the terminal what it does. */
export async function exportBook(edition: Edition, wanted: Wanted): Promise<Outcome> {
  const { book, publicFolder } = edition;
  const keys = exportKeys(edition);
  const fileOf = (address: string) => join(publicFolder, address);
  const isCurrent = (address: string, mark: string) => !wanted.again && markOf(fileOf(address)) === mark;
  const addresses = fileAddresses(book);
  const wantsPdf = wanted.pdf && !(isCurrent(addresses.pdf, keys.pdf) && readPages(keys.pdf) !== null);
  const chapters = wantedChapters(edition, wanted).filter((chapter) => !isCurrent(chapterAddress(book, chapter), keys.chapter(chapter)));
  const printing = wantsPdf || chapters.length > 0;
  const browser = printing ? await openBrowser() : null;
  const press = browser && new Press(browser, keys.looks);
  let made = printing;
  try {
    if (wantsPdf && press) await makeBook(edition, press, keys, fileOf(addresses.pdf));
    if (wanted.epub) made = (await makeReader(edition, keys, fileOf(addresses.epub), wanted.again)) || made;
    if (press) await makeChapters(edition, chapters, press, keys);
  } finally {
    press?.close(wantsPdf && wanted.chapters === 'all');
    await browser?.close();
  }
  if (printing && !browser) return 'no-browser';
  return made ? 'done' : 'up-to-date';
}

/** A chapter in preparation has no text to take away; it is made when somebody names it. */
function wantedChapters({ book }: Edition, { chapters }: Wanted): readonly Chapter[] {
  const all = [...book.chapters, ...book.appendices];
  return chapters === 'all' ? all.filter(({ status }) => status !== 'planned') : all.filter(({ slug }) => chapters.includes(slug));
}

async function makeBook(edition: Edition, press: Press, keys: ExportKeys, file: string): Promise<void> {
  const told = progress('PDF');
  const { bytes, pages, marks } = await bookPdf(edition, press, keys.pdf, (step) => told.step(step));
  put(file, bytes);
  writePages(keys.pdf, marks);
  told.done();
  process.stdout.write(`PDF: ${pages} pages, ${sizeOf(bytes.length)}\n`);
}

/** @returns false when the file was up to date. */
async function makeReader(edition: Edition, keys: ExportKeys, file: string, again: boolean): Promise<boolean> {
  const pages = readPages(keys.pdf);
  const mark = keys.epub(pages);
  if (!again && markOf(file) === mark) return false;
  const told = progress('EPUB');
  told.step('text, pictures, archive');
  const bytes = await epubOf(edition, pages, mark);
  put(file, bytes);
  told.done(sizeOf(bytes.length));
  return true;
}

/** Side by side: each is printed by a process of its own, unless the book has just been. */
async function makeChapters(edition: Edition, chapters: readonly Chapter[], press: Press, keys: ExportKeys): Promise<void> {
  await inLanes(chapters, async (chapter) => {
    const told = progress(chapterLabel(chapter));
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
