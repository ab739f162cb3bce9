import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

/** The page of every named place of a PDF that a browser printed, from 0. */
export function destinations(pdf: PDFDocument): Map<string, number> {
  const pages = new Map(pdf.getPages().map(({ ref }, index) => [ref, index]));
  const found = new Map<string, number>();
  for (const [name, value] of pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? []) {
    const target = pdf.context.lookup(value);
    const page = target instanceof PDFArray ? target.get(0) : undefined;
    const index = page instanceof PDFRef ? pages.get(page) : undefined;
    if (index !== undefined) found.set(name.decodeText(), index);
  }
  return found;
}
