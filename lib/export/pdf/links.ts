import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';

/** Stands in front of the name of a place that is in another document while pages are printed; RFC 2606 gives the host to nobody. */
const ELSEWHERE = 'https://place.invalid/';

/** An address for a link to a place that is not in the document which is printed. */
export function elsewhere(name: string): string {
  return ELSEWHERE + name;
}

/**
 * Points links to places of other documents at these places, now that all are in one. Where one is not there the link leads to its page on the site.
 * @param siteAddress null where there is none: the link is then no link.
 */
export function joinLinks(pdf: PDFDocument, siteAddress: (name: string) => string | null): void {
  const places = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const page of pdf.getPages()) {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
      const link = annotations?.lookupMaybe(index, PDFDict);
      const name = link && nameIn(link);
      if (!link || name === null || name === undefined) continue;
      const found = places?.has(PDFName.of(name)) === true ? name : [name.replace(/\..*$/, '')].find((division) => places?.has(PDFName.of(division)) === true);
      const url = found === undefined ? siteAddress(name) : null;
      link.delete(PDFName.of('A'));
      if (found !== undefined) link.set(PDFName.of('Dest'), PDFName.of(found));
      else if (url !== null) link.set(PDFName.of('A'), pdf.context.obj({ S: 'URI', URI: PDFString.of(url) }));
    }
  }
}

function nameIn(link: PDFDict): string | null {
  const url = link.lookupMaybe(PDFName.of('A'), PDFDict)?.get(PDFName.of('URI'));
  const text = url instanceof PDFString || url instanceof PDFHexString ? url.decodeText() : '';
  return text.startsWith(ELSEWHERE) ? decodeURIComponent(text.slice(ELSEWHERE.length)) : null;
}
