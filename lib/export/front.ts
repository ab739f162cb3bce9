import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Chapter } from '@/lib/book/model';
import { longDay, type Edition } from './edition';
import { chapterDivision, sitePath } from './goals';

type Piece = ElementContent | string;

/** The title page: title, author, publisher. */
export function titlePage({ book: { about } }: Edition): ElementContent[] {
  const { title, subtitle, volume, author, publisher, year } = about;
  // The publisher stands at the foot of the page.
  const under = subtitle !== undefined && !(publisher !== undefined && subtitle.includes(publisher)) ? subtitle : '';
  return [
    h('div', { className: ['title-page'] }, [
      h('h1', title),
      ...(under === '' ? [] : [h('p', { className: ['title-subtitle'] }, under)]),
      ...(volume === undefined ? [] : [h('p', { className: ['title-volume'] }, `Volume ${volume}`)]),
      ...(author === undefined ? [] : [h('p', { className: ['title-author'] }, author.name)]),
      ...(author?.affiliation === undefined ? [] : [h('p', { className: ['title-affiliation'] }, author.affiliation)]),
      ...(publisher === undefined ? [] : [h('p', { className: ['title-publisher'] }, [publisher, year].filter(Boolean).join(', '))]),
    ]),
  ];
}

/** The page behind it: which edition this is, under which terms it may be used, where it is read and mended. */
export function imprint(edition: Edition): ElementContent[] {
  const { book, site } = edition;
  const { title, volume, version, author, publisher, year, license, edition_note: note, repository, links } = book.about;
  const day = longDay(edition);
  const lines: (Piece[] | null)[] = [
    [h('em', title), ...(volume === undefined ? [] : [`, Volume ${volume}`])],
    author ? [author.name, ...(author.affiliation === undefined ? [] : [`, ${author.affiliation}`])] : null,
    publisher ? [`${publisher}${year === undefined ? '' : `, ${year}`}`] : null,
    version || day ? [editionLine(version, day)] : null,
  ];
  const more: (Piece[] | null)[] = [
    note ? [note] : null,
    license?.text ? ['Text and figures: ', link(license.text), '.'] : null,
    license?.code ? ['Program code: ', link(license.code), '.'] : null,
    site === null ? null : ['Read online: ', address(site)],
    repository === undefined ? null : ['Sources: ', address(repository)],
    links.issues === undefined ? null : ['Report a mistake: ', address(links.issues)],
  ];
  const paragraphs = (from: readonly (Piece[] | null)[]) => from.flatMap((line) => (line ? [h('p', line)] : []));
  return [h('section', { className: ['imprint'], ariaLabel: 'Imprint' }, [h('div', { className: ['imprint-edition'] }, paragraphs(lines)), ...paragraphs(more)])];
}

/** A line for a chapter that goes about alone: the book, the edition, the terms, the address. */
export function provenance(edition: Edition, chapter: Chapter): Element {
  const { book, site } = edition;
  const { title, volume, version, author, license } = book.about;
  const path = sitePath(chapterDivision(chapter));
  const pieces: Piece[][] = [
    ['From ', h('em', title), ...(volume === undefined ? [] : [`, Volume ${volume}`]), ...(author ? [` by ${author.name}`] : [])],
    ...[editionLine(version, longDay(edition))].filter(Boolean).map((line) => [line]),
    ...(license?.text ? [[link(license.text)]] : []),
    ...(site === null || path === null ? [] : [[address(site + path)]]),
  ];
  return h('p', { className: ['provenance'] }, pieces.flatMap((piece, index) => (index === 0 ? piece : [' · ', ...piece])));
}

function editionLine(version: string | undefined, day: string | null): string {
  return [...(version ? [`Version ${version.replace(/^v/, '')}`] : []), ...(day ? [`as of ${day}`] : [])].join(', ');
}

function link({ name, url }: { name: string; url: string }): Element {
  return h('a', { href: url }, name);
}

function address(url: string): Element {
  return h('a', { href: url }, url.replace(/^https?:\/\//, '').replace(/\/$/, ''));
}
