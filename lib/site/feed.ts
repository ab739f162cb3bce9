import { atom, type FeedEntry } from '@/lib/export/atom';
import { fullTitle } from '@/lib/export/full-title';
import { writersOf } from '@/lib/export/writers';
import type { Book, Chapter } from '@/lib/book/model';
import { momentsOf } from './dates';
import { absolute } from './metadata';
import { routes } from './routes';

/** The feed of chapters and appendices, the one that changed last first; those in preparation are left out, there is nothing to read in them. */
export function feedOf(book: Book): string {
  const { about } = book;
  const entries = [...book.chapters, ...book.appendices].filter(({ status }) => status !== 'planned').map((chapter) => entryOf(book, chapter));
  entries.sort((a, b) => Date.parse(b.updated) - Date.parse(a.updated));
  return atom({
    title: about.title,
    subtitle: 'Chapters that are new or have changed',
    language: about.language,
    url: absolute(routes.welcome()),
    self: absolute(routes.feed()),
    author: (about.edition_note === undefined ? about.author?.name : undefined) ?? about.title,
    rights: about.license?.text?.name ?? '',
    updated: entries[0]?.updated ?? momentsOf('book.yaml').last,
    entries,
  });
}

function entryOf(book: Book, chapter: Chapter): FeedEntry {
  const { first, last } = momentsOf(chapter.source.path);
  const { part } = chapter;
  const title = fullTitle(chapter);
  return {
    url: absolute(routes.chapter(chapter)),
    title,
    summary: chapter.description || `${title}, of ${book.about.title}`,
    authors: writersOf(book, chapter),
    category: part ? `${part.label}: ${part.title}` : '',
    published: first,
    updated: last,
  };
}
