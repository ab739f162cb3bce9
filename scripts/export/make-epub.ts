import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { divisionsOf } from '@/lib/export/divisions';
import type { Edition } from '@/lib/export/edition';
import type { CoverPicture } from '@/lib/export/epub/cover';
import { makeEpub } from '@/lib/export/epub/publication';
import { epubComment } from '@/lib/export/mark';
import type { PageMarks } from '@/lib/export/page-marks';
import { readPalette } from './palette';

/** The book as EPUB. @param pages of the PDF of the same edition; null where there is none. */
export async function epubOf(edition: Edition, pages: PageMarks | null, mark: string): Promise<Uint8Array> {
  const css = ['text', 'code', 'blocks', 'questions', 'matter'].map((name) => readFileSync(join('components', 'export', `epub-${name}.css`), 'utf8')).join('\n');
  return makeEpub(edition, divisionsOf(edition), { css, palette: readPalette(), cover: await coverOf(edition), pages: pages ?? {}, toPng, mark: epubComment(mark) });
}

const toPng = async (bytes: Uint8Array): Promise<Uint8Array> => sharp(bytes, { density: 144 }).png().toBuffer();

async function coverOf({ book: { about }, publicFolder }: Edition): Promise<CoverPicture | null> {
  const file = about.cover === undefined ? '' : join(publicFolder, about.cover);
  if (file === '' || !existsSync(file)) return null;
  // Photographs are smaller as they are; what a browser alone can show becomes a PNG.
  return /\.jpe?g$/i.test(file) ? { bytes: readFileSync(file), mediaType: 'image/jpeg' } : { bytes: await toPng(readFileSync(file)), mediaType: 'image/png' };
}
