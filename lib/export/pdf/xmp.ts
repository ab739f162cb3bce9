import { PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Edition } from '../edition';

type Node = ReturnType<typeof x>;

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
  'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
};

/** Says the same as a PDF's information dictionary in the form that archives and catalogs read (XMP, ISO 16684), and under which license the text stands. */
export function writeXmp(pdf: PDFDocument, { book: { about }, changed }: Edition, { title, subject, keywords }: { title: string; subject: string; keywords: readonly string[] }): void {
  const inLanguage = (name: string, text: string) => x(name, [x('rdf:Alt', [x('rdf:li', { 'xml:lang': 'x-default' }, text)])]);
  const list = (name: string, kind: 'rdf:Seq' | 'rdf:Bag', texts: readonly string[]) => x(name, [x(kind, texts.map((text) => x('rdf:li', text)))]);
  const facts: Node[] = [
    x('dc:format', 'application/pdf'),
    inLanguage('dc:title', title),
    list('dc:language', 'rdf:Bag', [about.language]),
    ...(about.author ? [list('dc:creator', 'rdf:Seq', [about.author.name])] : []),
    ...(about.publisher ? [list('dc:publisher', 'rdf:Bag', [about.publisher])] : []),
    ...(subject === '' ? [] : [inLanguage('dc:description', subject)]),
    ...(keywords.length === 0 ? [] : [list('dc:subject', 'rdf:Bag', keywords)]),
    ...(about.license?.text ? [inLanguage('dc:rights', about.license.text.name), x('xmpRights:Marked', 'True'), x('xmpRights:WebStatement', about.license.text.url)] : []),
    ...(changed === null ? [] : [x('xmp:CreateDate', changed), x('xmp:ModifyDate', changed)]),
  ];
  const packet = x('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [x('rdf:RDF', namespaces, [x('rdf:Description', { 'rdf:about': '' }, facts)])]);
  const text = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${toXml(packet)}\n<?xpacket end="r"?>`;
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(pdf.context.stream(new TextEncoder().encode(text), { Type: 'Metadata', Subtype: 'XML' })));
}
