import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import type { Edition } from '../edition';
import { writeBookmarks, type Bookmark } from './bookmarks';
import { writeXmp } from './xmp';

/** What a PDF says of itself. */
export interface PdfFacts {
  title: string;
  subject: string;
  keywords: readonly string[];
  bookmarks: readonly Bookmark[];
  /** Identifies the document and this state of it, both as 32 hexadecimal digits. */
  id: readonly [string, string];
}

/** Writes down in a PDF what it is: title and author, outline, identity. @returns the file. */
export async function finishPdf(pdf: PDFDocument, edition: Edition, { title, subject, keywords, bookmarks, id }: PdfFacts): Promise<Uint8Array> {
  const { about } = edition.book;
  writeBookmarks(pdf, bookmarks);
  dropUnused(pdf, bookmarks);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage(about.language);
  if (about.author) pdf.setAuthor(about.author.name);
  if (subject !== '') pdf.setSubject(subject);
  if (keywords.length > 0) pdf.setKeywords([keywords.join(', ')]);
  if (about.publisher) pdf.setCreator(about.publisher);
  writeDates(pdf, edition.changed);
  writeXmp(pdf, edition, { title, subject, keywords });
  pdf.context.trailerInfo.ID = pdf.context.obj(id.map((digits) => PDFHexString.of(digits)));
  return pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY });
}

/** The day of the manuscript, not of the printing; none at all where nobody knows it. */
function writeDates(pdf: PDFDocument, changed: string | null): void {
  if (changed === null) {
    const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict);
    for (const name of ['CreationDate', 'ModDate']) info.delete(PDFName.of(name));
    return;
  }
  pdf.setCreationDate(new Date(changed));
  pdf.setModificationDate(new Date(changed));
}

/** Named places that no link and no bookmark leads to: most were only needed to learn where pages begin. */
function dropUnused(pdf: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const used = new Set<string>();
  const add = (lines: readonly Bookmark[]) => {
    for (const { place, children } of lines) {
      used.add(place);
      add(children);
    }
  };
  add(bookmarks);
  for (const page of pdf.getPages()) {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
      const place = annotations?.lookupMaybe(index, PDFDict)?.get(PDFName.of('Dest'));
      if (place instanceof PDFName) used.add(place.decodeText());
    }
  }
  const places = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const name of places?.keys() ?? []) if (!used.has(name.decodeText())) places?.delete(name);
}
