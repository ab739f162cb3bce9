import { existsSync, readFileSync } from 'node:fs';

/**
 * Every exported file says in itself what it was made from, so that one of an earlier edition is known for what it is wherever it was copied to, and
 * one that somebody put there by hand is left alone. A mark is 32 hexadecimal digits.
 */

/** `book-export-id` and two zeros, in hexadecimal: the first half of a PDF's identifier; the second half is the mark. */
const PDF_MAKER = '626f6f6b2d6578706f72742d69640000';
const EPUB_MAKER = 'book-export:';

/** The identifier of a PDF with a mark. */
export function pdfIdentifier(mark: string): readonly [string, string] {
  return [PDF_MAKER, mark];
}

/** The comment in the directory of an EPUB's archive with a mark. */
export function epubComment(mark: string): string {
  return EPUB_MAKER + mark;
}

/** The mark of a file, or null for one that is not there or was not made by an export. */
export function markOf(file: string): string | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const maker = file.endsWith('.epub') ? EPUB_MAKER : `<${PDF_MAKER}>`;
  const at = bytes.lastIndexOf(maker);
  if (at < 0) return null;
  const start = at + maker.length;
  return /^[\s<]*([0-9a-f]{32})/.exec(bytes.toString('latin1', start, start + 64))?.[1] ?? null;
}
