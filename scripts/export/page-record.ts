import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageMarks } from '@/lib/export/page-marks';

/** Where an export keeps what it need not make again. */
export const exportCache = join('.next', 'cache', 'export');

const fileIn = (cache: string) => join(cache, 'pages.json');

/** The pages of the book's PDF with this mark, or null where they are not known. */
export function readPages(cache: string, pdfMark: string): PageMarks | null {
  if (!existsSync(fileIn(cache))) return null;
  const record = JSON.parse(readFileSync(fileIn(cache), 'utf8')) as { mark: string; pages: PageMarks };
  return record.mark === pdfMark ? record.pages : null;
}

/** Keeps them for the EPUB, which may be made another time. */
export function writePages(cache: string, pdfMark: string, pages: PageMarks): void {
  mkdirSync(cache, { recursive: true });
  writeFileSync(fileIn(cache), JSON.stringify({ mark: pdfMark, pages }));
}
