import { createHash } from 'node:crypto';
import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from '@/lib/book/visit';
import type { Division } from '../divisions';
import type { Edition } from '../edition';
import { textOf } from '../hast';
import { writePageMarks, type PageMarks } from '../page-marks';
import { pointLinks } from '../point';
import { darkColors, plainColors, type Palette } from './colors';
import { coverContents, coverFile, type CoverPicture } from './cover';
import { divisionFile, PublicationPlaces, type PublicationFile } from './files';
import { xmlId } from '../xml-id';
import { divisionMeanings, markMeanings } from './meanings';
import { navigation, type ListedPage } from './nav';
import { packageDocument } from './package-document';
import { Pictures, type ToPng } from './pictures';
import { u8 } from './text';
import { mendForeign } from './valid';
import { xhtml } from './xhtml';
import { zip } from './zip';

/** What a publication is made with, besides its divisions. */
export interface Making {
  /** The style sheet. */
  css: string;
  palette: Palette;
  /** Null for a book without a picture of its cover. */
  cover: CoverPicture | null;
  /** Pages of the printed book; empty where there is none. */
  pages: PageMarks;
  toPng: ToPng;
  /** See `mark.ts`. */
  mark: string;
}

const XHTML = 'application/xhtml+xml';
const STYLE = 'styles/book.css';

/** The book as an EPUB 3: the same divisions give the same bytes. Takes the divisions' trees apart. */
export async function makeEpub(edition: Edition, divisions: readonly Division[], { css, palette, cover, pages, toPng, mark }: Making): Promise<Uint8Array> {
  const { title, language } = edition.book.about;
  const pictures = new Pictures(edition);
  const places = new PublicationPlaces(divisions);
  const listed: ListedPage[] = [];
  const text = (name: string, heading: string, matter: string, children: readonly ElementContent[], properties: readonly string[] = []): PublicationFile => ({ path: `text/${name}`, mediaType: XHTML, bytes: xhtml({ title: heading, language, style: `../${STYLE}`, matter, children }), properties: [...properties, ...featuresOf(children)] });
  const texts = divisions.map((division) => {
    const { id, kind, children } = division;
    listed.push(...writePageMarks(id, children, pages).map((page) => ({ page, division: id })));
    pointLinks(children, id, { site: edition.site, picture: (goal) => pictures.address(goal), place: (target, place) => places.href(target, place, id) });
    mendForeign(children);
    plainColors(children, palette);
    markMeanings(children);
    xmlIds(children);
    const { type, role, matter } = divisionMeanings[kind];
    return text(divisionFile(id), division.title, matter, [h('section', { 'epub:type': type, ...(role === null ? {} : { role }), className: [`division-${kind}`], ariaLabel: [division.label, division.title].filter(Boolean).join(': ') }, children)]);
  });
  const coverPicture = coverFile(edition, cover);
  const front = divisions.filter(({ kind }) => kind === 'title' || kind === 'imprint').length;
  const contents = text('contents.xhtml', 'Contents', 'frontmatter', navigation(divisions, listed, true), ['nav']);
  const reading = [text('cover.xhtml', 'Cover', 'frontmatter', coverContents(edition, coverPicture)), ...texts.slice(0, front), contents, ...texts.slice(front)];
  const style: PublicationFile = { path: STYLE, mediaType: 'text/css', bytes: u8(`${css}\n${darkColors(palette)}`), properties: [] };
  const files = [...reading, style, coverPicture, ...(await pictures.files(toPng))];
  const document = packageDocument(edition, files, { identifier: identifierOf(title, files), spine: reading.map(({ path }) => path), paged: listed.length > 0 });
  return zip(document, files, mark);
}

function xmlIds(children: ElementContent[]): void {
  visit({ type: 'root', children } satisfies Root, 'element', (node) => {
    if (textOf(node, 'id') !== '') node.properties['id'] = xmlId(textOf(node, 'id'));
  });
}

function featuresOf(children: readonly ElementContent[]): string[] {
  const found = new Set<string>();
  visit({ type: 'root', children: [...children] } satisfies Root, 'element', ({ tagName }) => {
    if (tagName === 'math') found.add('mathml');
    if (tagName === 'svg') found.add('svg');
  });
  return [...found].sort();
}

/** A UUID made of the hash of everything that is in the publication (version 8: of our own making). */
function identifierOf(title: string, files: readonly PublicationFile[]): string {
  const hash = createHash('sha256').update(title);
  for (const { path, bytes } of files) hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  const digits = hash.digest('hex');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
