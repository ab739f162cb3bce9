import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageMarks } from '@/lib/export/page-marks';

const file = join('.next', 'cache', 'export', 'pages.json');

/** The pages of the book's PDF with this mark, or null where they are not known. */
export function readPages(pdfMark: string): PageMarks | null {
  if (!existsSync(file)) return null;
  const record = JSON.parse(readFileSync(file, 'utf8')) as { mark: string; pages: PageMarks };
  return record.mark === pdfMark ? record.pages : null;
}

/** Keeps them for the EPUB, which may be made another time. */
export function writePages(pdfMark: string, pages: PageMarks): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ mark: pdfMark, pages }));
}
