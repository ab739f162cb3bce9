import { PDFName, PDFOperator, PDFOperatorNames, type PDFDocument, type PDFEmbeddedPage, type PDFPage } from '@cantoo/pdf-lib';

/** One sheet and the page that it is laid over, from 0. */
export interface Stamp {
  page: number;
  sheet: number;
  /** What it is, in the words of PDF's structure. */
  kind: 'Background' | 'Header' | 'Footer';
}

/** Lays sheets over pages, as artifacts: who listens to the text does not hear a head on each page. */
export async function stamp(pdf: PDFDocument, sheets: PDFDocument, stamps: readonly Stamp[]): Promise<void> {
  const embedded = await pdf.embedPages(stamps.flatMap(({ sheet }) => sheets.getPages()[sheet] ?? []));
  stamps.forEach(({ page, kind }, index) => {
    const target = pdf.getPages()[page];
    const sheet = embedded[index];
    if (target && sheet) lay(target, sheet, kind);
  });
}

function lay(page: PDFPage, sheet: PDFEmbeddedPage, kind: Stamp['kind']): void {
  const properties = page.doc.context.obj({ Type: kind === 'Background' ? 'Background' : 'Pagination', ...(kind === 'Background' ? {} : { Subtype: kind }) });
  page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of('Artifact'), properties.toString()]));
  page.drawPage(sheet);
  page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
}
