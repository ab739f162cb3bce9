import type { CslDate, CslItem, CslName } from '@/lib/book/citations/model';
import type { Book, Chapter } from '@/lib/book/model';
import { writersOf } from '../writers';
import { nameParts } from './names';

/** What is cited: the text as it stands on a site today. */
export interface CitedEdition {
  /** Absolute address of its page. */
  url: string;
  /** Day of its last change, `2026-11-24`; null where it is not known. */
  changed: string | null;
  /** The same in words. */
  changedLong: string | null;
}

/** The book as CSL-JSON: the edition on the site, which a book that is yet to be printed is not. */
export function bookItem(book: Book, edition: CitedEdition): CslItem {
  const { about } = book;
  const draft = book.chapters.some(({ status }) => status !== 'published');
  const authors = about.author ? [nameParts(about.author.name)] : [];
  return {
    id: keyOf(authors, about.title, yearOf(book, edition), firstWord(about.title)),
    type: 'book',
    title: about.title,
    ...named('author', authors),
    ...(about.volume ? { volume: String(about.volume) } : {}),
    ...shared(book, edition, draft ? 'Draft web edition' : 'Web edition'),
    ...(isToAppear(book, edition) ? {} : publisherOf(book)),
    ...(about.doi ? { DOI: about.doi } : {}),
    ...(about.description ? { abstract: oneLine(about.description) } : {}),
  };
}

const stages: Readonly<Record<Chapter['status'], string>> = { planned: 'In preparation', draft: 'Draft', review: 'Draft under review', published: '' };

/** A chapter or an appendix as CSL-JSON. It is by those who are known to have written it, and by nobody where that is not said. */
export function chapterItem(book: Book, chapter: Chapter, edition: CitedEdition): CslItem {
  const { about } = book;
  const writers = writersOf(book, chapter).map(nameParts);
  const own = about.edition_note === undefined;
  const editors = own && about.author && writersOf(book, chapter)[0] !== about.author.name ? [nameParts(about.author.name)] : [];
  return {
    id: keyOf(writers, about.title, yearOf(book, edition), chapter.slug.replace(/[^a-z0-9]/g, '')),
    type: 'chapter',
    title: chapter.title,
    ...named('author', writers),
    'container-title': about.title,
    ...named('container-author', editors),
    'chapter-number': chapter.number,
    ...(about.volume ? { volume: String(about.volume) } : {}),
    ...shared(book, edition, stages[chapter.status]),
    ...(own && !isToAppear(book, edition) ? publisherOf(book) : {}),
    ...(chapter.description === '' ? {} : { abstract: oneLine(chapter.description) }),
    ...(chapter.keywords.length > 0 ? { keyword: chapter.keywords.join(',') } : {}),
  };
}

/** What both have: date, version, address, language, and the note that says what edition this is. */
function shared(book: Book, edition: CitedEdition, stage: string): Partial<CslItem> {
  const { version, language, edition_note: said, publisher, year } = book.about;
  const state = `${stage.endsWith('edition') ? stage : `${stage === '' ? 'W' : `${stage}, w`}eb edition`}${version === undefined ? '' : ` ${version}`}`;
  const note = [
    `${state}${edition.changedLong === null ? '' : `, last changed ${edition.changedLong}`}.`,
    ...(isToAppear(book, edition) ? [`The printed book is to appear${publisher === undefined ? '' : ` with ${publisher}`} in ${year ?? ''}.`] : []),
    ...(said === undefined ? [] : [oneLine(said)]),
  ].join(' ');
  const issued = issuedOf(book, edition);
  return { ...(stage === '' ? {} : { genre: stage }), ...(issued ? { issued } : {}), ...(version ? { version } : {}), URL: edition.url, language, note };
}

/** A book whose year lies ahead of its last change is not printed yet. */
function isToAppear({ about }: Book, { changed }: CitedEdition): boolean {
  return about.year !== undefined && changed !== null && about.year > Number(changed.slice(0, 4));
}

function issuedOf(book: Book, edition: CitedEdition): CslDate | null {
  if (book.about.year !== undefined && !isToAppear(book, edition)) return { 'date-parts': [[book.about.year]] };
  return edition.changed === null ? null : { 'date-parts': [edition.changed.split('-').map(Number)] };
}

function yearOf(book: Book, edition: CitedEdition): string {
  return String(issuedOf(book, edition)?.['date-parts']?.[0]?.[0] ?? '');
}

function publisherOf({ about }: Book): Partial<CslItem> {
  return about.publisher === undefined ? {} : { publisher: about.publisher };
}

function named(role: string, names: readonly CslName[]): Partial<CslItem> {
  return names.length === 0 ? {} : { [role]: names };
}

/** `reddi2026machine`; of a chapter `reddi2026faulttolerance`. Without an author the book's first word stands for one. */
function keyOf([author]: readonly CslName[], title: string, year: string, last: string): string {
  const first = ascii(author?.family ?? author?.literal ?? title) || 'book';
  return `${first}${year}${first === last ? '' : last}`;
}

/** Some formats end a field with its line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function firstWord(title: string): string {
  return ascii(title);
}

function ascii(text: string): string {
  return /[a-z0-9]+/.exec(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/^(?:the|an?)\s+/, ''))?.[0] ?? '';
}
