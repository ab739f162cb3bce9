import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { chapterLabel } from '@/lib/book/labels';
import type { Book, Chapter, Part } from '@/lib/book/model';
import { bookIndex } from './back/book-index';
import { glossary } from './back/glossary';
import { references } from './back/references';
import type { Edition } from './edition';
import { imprint, titlePage } from './front';
import { chapterDivision, partDivision } from './goals';
import { opening, partOpening } from './openings';
import { chapterText } from './text/chapter-text';
import type { ExportedSection } from './text/headings';

/** A piece of an exported book that begins on a page of its own, or is a file of its own. */
export interface Division {
  /** `chapter-ring`, `part-the-fleet`, `glossary`: unique in the book, and what {@link placeHref} names. */
  id: string;
  kind: 'title' | 'imprint' | 'part' | 'chapter' | 'appendix' | 'references' | 'glossary' | 'index';
  /** "Chapter 6", "Part II", or empty. */
  label: string;
  /** `6`, `A`, `II`, or empty. */
  number: string;
  title: string;
  /** Id of the part that a chapter belongs to, or null. */
  part: string | null;
  sections: readonly ExportedSection[];
  /** All that it holds, its heading included. Links are goals (see `goals.ts`). */
  children: ElementContent[];
}

/** The whole book in reading order, without what each format makes in its own way: cover and contents. */
export function divisionsOf(edition: Edition): Division[] {
  const { book } = edition;
  const body = book.chapters.flatMap((chapter): Division[] => {
    const part = book.parts.find(({ chapters }) => chapters[0] === chapter);
    return [...(part ? [partDivisionOf(book, part)] : []), chapterDivisionOf(book, chapter)];
  });
  return [
    plain('title-page', 'title', book.about.title, titlePage(edition)),
    plain('imprint', 'imprint', 'Imprint', imprint(edition)),
    ...body,
    ...book.appendices.map((appendix) => chapterDivisionOf(book, appendix)),
    ...backMatter(book),
  ];
}

/** A chapter alone, and the works that it cites. */
export function chapterAlone({ book }: Edition, chapter: Chapter): Division[] {
  const cited = [...book.bibliography.works.values()].filter(({ citedIn }) => citedIn.some((place) => place.kind === 'chapter' && place.chapter === chapter));
  return [chapterDivisionOf(book, chapter), ...(cited.length === 0 ? [] : [headed('references', 'references', 'References', references(book, cited))])];
}

function backMatter(book: Book): Division[] {
  const works = [...book.bibliography.works.values()];
  return [
    ...(works.length === 0 ? [] : [headed('references', 'references', 'References', references(book, works))]),
    ...(book.glossary.size === 0 ? [] : [headed('glossary', 'glossary', 'Glossary', glossary(book))]),
    ...(book.index.length === 0 ? [] : [headed('book-index', 'index', 'Index', bookIndex(book))]),
  ];
}

function chapterDivisionOf(book: Book, chapter: Chapter): Division {
  const { children, sections } = chapterText(book, chapter);
  return {
    id: chapterDivision(chapter),
    kind: chapter.kind,
    label: chapterLabel(chapter),
    number: chapter.number,
    title: chapter.title,
    part: chapter.part ? partDivision(chapter.part) : null,
    sections,
    children: [opening(chapter), ...children],
  };
}

function partDivisionOf(book: Book, part: Part): Division {
  return { ...plain(partDivision(part), 'part', part.title, partOpening(book, part)), label: part.label, number: part.label.replace(/^.* /, '') };
}

function plain(id: string, kind: Division['kind'], title: string, children: ElementContent[]): Division {
  return { id, kind, label: '', number: '', title, part: null, sections: [], children };
}

function headed(id: string, kind: Division['kind'], title: string, children: ElementContent[]): Division {
  return plain(id, kind, title, [h('header', { className: ['opening'] }, h('h1', title)), ...children]);
}
