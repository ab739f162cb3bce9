import { slug } from 'github-slugger';
import { backMatterOf } from './back-matter';
import type { Entry, EntryGroup, ReadingPath } from './entry';
import type { Book, Chapter } from '@/lib/book/model';
import { routes } from './routes';

/** A chapter as an entry. */
export function entryOf(chapter: Chapter): Entry {
  return { url: routes.chapter(chapter), number: chapter.number, title: chapter.title, description: chapter.description, planned: chapter.status === 'planned' };
}

/** The whole book in reading order, as data for the sidebar and the contents page. */
export function outlineOf(book: Book): EntryGroup[] {
  const loose = (chapters: readonly Chapter[], label = ''): EntryGroup[] => (chapters.length === 0 ? [] : [{ label, title: label, url: null, description: '', entries: chapters.map(entryOf) }]);
  const firstInPart = book.chapters.findIndex(({ part }) => part !== null);
  const opening = book.chapters.slice(0, Math.max(0, firstInPart));
  const closing = book.chapters.filter(({ part }) => part === null).slice(opening.length);
  const parts = book.parts.map((part): EntryGroup => ({ label: part.label, title: part.title, url: routes.part(part), description: part.description, entries: part.chapters.map(entryOf) }));
  return [...loose(opening), ...parts, ...loose(closing), ...loose(book.appendices, 'Appendices'), ...backMatterOf(book)];
}

/** The chapter to begin with: the first one that has text. */
export function firstToRead(book: Book): Chapter | null {
  return book.chapters.find(({ status }) => status !== 'planned') ?? book.chapters[0] ?? null;
}

/** Minutes that a reader needs at 220 words a minute, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 220));
}

/** `path-scaling` */
function pathId(title: string): string {
  return `path-${slug(title)}`;
}

/** The reading paths of the book with the addresses of their steps; a step whose chapter is not in the book is left out. */
export function readingPathsOf(book: Book): ReadingPath[] {
  return book.about.paths.map(({ title, description, steps }) => ({
    id: pathId(title),
    title,
    url: routes.contents(pathId(title)),
    description: description ?? '',
    steps: steps.flatMap(({ chapter: slug, skim }) => {
      const chapter = book.chapters.find((candidate) => candidate.slug === slug);
      return chapter ? [{ url: routes.chapter(chapter), title: chapter.title, skim: skim === true }] : [];
    }),
  }));
}
