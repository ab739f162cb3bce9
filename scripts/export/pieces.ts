import { PDFDocument } from '@cantoo/pdf-lib';
import type { ElementContent } from 'hast';
import type { Edition } from '@/lib/export/edition';
import { destinations } from '@/lib/export/pdf/destinations';
import { paperDocument, type Looks, type PaperDivision, type PaperDocument } from '@/lib/export/pdf/document';
import { headSheets } from '@/lib/export/pdf/head-sheets';
import type { PageHead } from '@/lib/export/pdf/heads';
import { joinLinks } from '@/lib/export/pdf/links';
import { appendPdf } from '@/lib/export/pdf/merge';
import type { PagePlan, Piece } from '@/lib/export/pdf/pages';
import { stamp, type Stamp } from '@/lib/export/pdf/stamp';
import { tidyTags } from '@/lib/export/pdf/tags';
import type { Press } from './press';
import { sheetStyles } from './styles';

/** A printed document with what is known of it. */
export interface PrintedPiece extends Piece {
  pdf: PDFDocument;
  document: PaperDocument;
}

/** Prints divisions as one document. Takes their trees apart. */
export async function printPiece(edition: Edition, divisions: readonly PaperDivision[], press: Press, looks: Looks): Promise<PrintedPiece> {
  const document = paperDocument(edition, divisions, looks);
  const pdf = await PDFDocument.load(await press.print(document.html), { updateMetadata: false });
  tidyTags(pdf);
  return { pdf, document, count: pdf.getPageCount(), places: destinations(pdf) };
}

/** Binds pieces as they were planned: blank pages between them, their links joined. @returns the first piece's document, grown. */
export function bind(edition: Edition, pieces: readonly PrintedPiece[], plan: PagePlan): PDFDocument {
  const [first, ...others] = pieces;
  if (!first) throw new Error('Unexpected book without pages, expected at least one');
  const { pdf } = first;
  const { width, height } = pdf.getPage(0).getSize();
  for (const piece of others) {
    if (plan.blanks.has(pdf.getPageCount())) pdf.addPage([width, height]);
    appendPdf(pdf, piece.pdf);
  }
  const paths = new Map(pieces.flatMap(({ document }) => [...document.away]));
  joinLinks(pdf, (name) => {
    const path = paths.get(name);
    return edition.site === null || path === undefined || path === null ? null : edition.site + path;
  });
  return pdf;
}

/** What is laid over pages. */
interface Overlay {
  heads: readonly PageHead[];
  /** Covers the first page. */
  cover?: readonly ElementContent[];
  /** Stands at the foot of the first page. */
  provenance?: ElementContent;
}

/** Lays running heads and page numbers over pages, and what else stands on them without being part of the text. */
export async function layOver(pdf: PDFDocument, press: Press, language: string, { heads, cover, provenance }: Overlay): Promise<void> {
  const extra = [...(cover ? [{ kind: 'Background' as const, content: cover }] : []), ...(provenance ? [{ kind: 'Footer' as const, content: [provenance] }] : [])];
  const sheets = await PDFDocument.load(await press.print(headSheets(heads, extra.map(({ content }) => content), sheetStyles(), language)), { updateMetadata: false });
  const stamps = [...extra.map(({ kind }, sheet): Stamp => ({ page: 0, sheet, kind })), ...heads.map(({ page, text }, index): Stamp => ({ page: page - 1, sheet: extra.length + index, kind: text === '' ? 'Footer' : 'Header' }))];
  await stamp(pdf, sheets, stamps);
}
