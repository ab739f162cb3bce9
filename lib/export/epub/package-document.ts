import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Edition } from '../edition';
import type { PublicationFile } from './files';
import { u8 } from './text';

/** What the package document says besides what the book says of itself. */
export interface PackageFacts {
  /** A UUID, which differs when anything in the publication does. */
  identifier: string;
  /** In the order of reading; all are files of the publication. */
  spine: readonly string[];
  /** Pages of the printed book are marked. */
  paged: boolean;
}

type Node = ReturnType<typeof x>;

/** Without a date from git; in the past, and the same for all. */
const UNKNOWN_DATE = '2000-01-01T00:00:00Z';

/** The package document: metadata, manifest, order of reading. */
export function packageDocument(edition: Edition, files: readonly PublicationFile[], facts: PackageFacts): Uint8Array {
  const { language } = edition.book.about;
  const idOf = (path: string) => `f-${path.replace(/[^A-Za-z0-9]+/g, '-')}`;
  const items = files.map(({ path, mediaType, properties }) => x('item', { id: idOf(path), href: path, 'media-type': mediaType, ...(properties.length === 0 ? {} : { properties: properties.join(' ') }) }));
  const refs = facts.spine.map((path) => x('itemref', { idref: idOf(path) }));
  const root = x('package', { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'book-id', 'xml:lang': language, prefix: 'schema: http://schema.org/' }, [
    x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata(edition, files, facts)),
    x('manifest', items),
    x('spine', refs),
  ]);
  return u8(`<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`);
}

function metadata({ book, changed, site }: Edition, files: readonly PublicationFile[], { identifier, paged }: PackageFacts): Node[] {
  const { title, volume, author, publisher, year, language, description, license, version } = book.about;
  const meta = (property: string, value: string, refines?: string) => x('meta', { property, ...(refines ? { refines } : {}) }, value);
  const maths = files.some(({ properties }) => properties.includes('mathml'));
  const hasIndex = book.index.length > 0;
  const features = ['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability', 'alternativeText', 'ARIA', ...(maths ? ['MathML'] : []), ...(hasIndex ? ['index'] : []), ...(paged ? ['pageBreakMarkers', 'pageNavigation'] : [])];
  const summary = `Every chapter, section, figure and note can be reached by its heading or by links. Drawings have alternative texts${maths ? ', formulas are MathML with their TeX as alternative text' : ''}, and nothing depends on color, sound or movement.`;
  return [
    x('dc:identifier', { id: 'book-id' }, `urn:uuid:${identifier}`),
    x('dc:title', { id: 'title' }, volume === undefined ? title : `${title}, Volume ${volume}`),
    x('dc:language', language),
    ...(author ? [x('dc:creator', { id: 'author' }, author.name), x('meta', { refines: '#author', property: 'role', scheme: 'marc:relators' }, 'aut')] : []),
    ...(publisher ? [x('dc:publisher', publisher)] : []),
    ...(year ? [x('dc:date', String(year))] : []),
    ...(description ? [x('dc:description', description)] : []),
    ...(license?.text ? [x('dc:rights', `${license.text.name}, ${license.text.url}`)] : []),
    ...(site ? [x('dc:source', site)] : []),
    meta('dcterms:modified', new Date(changed ?? UNKNOWN_DATE).toISOString().replace(/\.\d+Z$/, 'Z')),
    ...(version ? [meta('schema:version', version.replace(/^v/, ''))] : []),
    ...['textual', 'visual'].map((mode) => meta('schema:accessMode', mode)),
    ...['textual', 'textual,visual'].map((modes) => meta('schema:accessModeSufficient', modes)),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', summary),
  ];
}
