import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chapterAddress, fileAddresses } from '@/lib/export/addresses';
import type { Edition } from '@/lib/export/edition';
import { markOf } from '@/lib/export/mark';
import { downloadsFile, type DownloadFile, type Downloads } from '@/lib/site/downloads';
import { exportKeys } from './keys';
import { exportCache, readPages } from './page-record';

/**
 * The files of an edition that are there: those that were exported from it, and those that somebody put at their addresses by hand. One that was
 * exported from another edition is not among them.
 */
export function offeredDownloads(edition: Edition, cache = exportCache): Downloads {
  const { book, publicFolder } = edition;
  const keys = exportKeys(edition);
  const offered = (address: string, marks: readonly string[]): DownloadFile | null => {
    const file = join(publicFolder, address);
    const mark = markOf(file);
    if (!existsSync(file) || (mark !== null && !marks.includes(mark))) return null;
    return { address, bytes: statSync(file).size };
  };
  const { pdf, epub } = fileAddresses(book);
  const chapters = [...book.chapters, ...book.appendices].flatMap((chapter) => {
    const file = offered(chapterAddress(book, chapter), [keys.chapter(chapter)]);
    return file ? [[`${chapter.kind}/${chapter.slug}`, file] as const] : [];
  });
  // An EPUB is of this edition with the pages of the PDF and without them.
  return { pdf: offered(pdf, [keys.pdf]), epub: offered(epub, [keys.epub(readPages(cache, keys.pdf)), keys.epub(null)]), chapters: Object.fromEntries(chapters) };
}

/** Leaves the list for the pages. */
export function writeDownloads(downloads: Downloads): void {
  mkdirSync(dirname(downloadsFile), { recursive: true });
  writeFileSync(downloadsFile, JSON.stringify(downloads));
}

/** Removes exported files that are not offered from a copy of the folder of files: what was linked to in an earlier edition must not be taken for this one. */
export function removeStale(publicCopy: string, { pdf, epub, chapters }: Downloads): void {
  const kept = new Set([pdf, epub, ...Object.values(chapters)].flatMap((file) => (file ? [join(publicCopy, file.address)] : [])));
  for (const name of readdirSync(publicCopy, { recursive: true, encoding: 'utf8' })) {
    const file = join(publicCopy, name);
    if (/\.(?:pdf|epub)$/.test(name) && !kept.has(file) && markOf(file) !== null) rmSync(file);
  }
}
