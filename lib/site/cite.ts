import { apa, citationFiles } from '@/lib/export/citation/formats';
import { bookItem, chapterItem, type CitedEdition } from '@/lib/export/citation/item';
import type { CslItem } from '@/lib/book/citations/model';
import { chapterLabel } from '@/lib/book/labels';
import type { Book, Chapter } from '@/lib/book/model';
import { citeName } from './cite-names';
import { lastChange, lastChangeOfBook, longDate } from './dates';
import { absolute } from './metadata';
import { routes } from './routes';

type CitationFormat = keyof typeof citationFiles;

/** The formats of the files, and how they are called. */
export const citationFormats: readonly { format: CitationFormat; name: string; mediaType: string }[] = [
  { format: 'bib', name: 'BibTeX', mediaType: 'application/x-bibtex' },
  { format: 'ris', name: 'RIS', mediaType: 'application/x-research-info-systems' },
  { format: 'json', name: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json' },
];

/** How one thing is cited, as data for its page. */
export interface CitePageData {
  url: string;
  /** "Chapter 6" with its title and address; null for the book. */
  chapter: { label: string; title: string; url: string } | null;
  /** HTML. */
  apa: string;
  files: readonly { name: string; text: string; url: string; fileName: string }[];
  /** What the edition note says, or null. */
  note: string | null;
  /** On the page of the book: the chapters that have text, and where each is cited. */
  chapters: readonly { url: string; number: string; title: string }[];
}

/** What the page of a citation shows. @param chapter null for the book as a whole. */
export function citePageData(book: Book, chapter: Chapter | null): CitePageData {
  const item = itemOf(book, chapter);
  const name = chapter === null ? undefined : citeName(book, chapter);
  return {
    url: routes.cite(name),
    chapter: chapter && { label: chapterLabel(chapter), title: chapter.title, url: routes.chapter(chapter) },
    apa: apa(item),
    files: citationFormats.map(({ format, name: called }) => ({ name: called, text: citationFiles[format](item), url: routes.citation(format, name), fileName: `${item.id}.${format}` })),
    note: book.about.edition_note ?? null,
    chapters: chapter === null ? [...book.chapters, ...book.appendices].filter(({ status }) => status !== 'planned').map((one) => ({ url: routes.cite(citeName(book, one)), number: one.number, title: one.title })) : [],
  };
}

/** The text of a citation's file. */
export function citationText(book: Book, chapter: Chapter | null, format: CitationFormat): string {
  return citationFiles[format](itemOf(book, chapter));
}

function itemOf(book: Book, chapter: Chapter | null): CslItem {
  const changed = chapter === null ? lastChangeOfBook() : lastChange(chapter.source.path);
  const edition: CitedEdition = { url: absolute(chapter === null ? routes.welcome() : routes.chapter(chapter)), changed, changedLong: changed === null ? null : longDate(changed) };
  return chapter === null ? bookItem(book, edition) : chapterItem(book, chapter, edition);
}
