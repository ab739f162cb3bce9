import { loadBook } from '@/lib/book/book';
import type { Addresses, Page } from '@/lib/book/markup/page';
import type { Chapter } from '@/lib/book/model';
import { routes } from './routes';

/** The guide is a manuscript of its own, the project's and not the book's: its numbers change no number of the book. */
const folder = 'docs/guide';

/** The section of the guide that stands in for a page of the book which its examples would link to. */
const standIns: Readonly<Record<string, string>> = { '/references': 'citations', '/glossary': 'glossary-and-index', '/book-index': 'glossary-and-index', '/review': 'quizzes' };

const addresses: Addresses = {
  chapter: (_chapter, fragment) => routes.contribute(fragment),
  welcome: routes.welcome,
  site: (path, fragment) => (path in standIns ? routes.contribute(standIns[path]) : routes.site(path, fragment)),
  // Drawings of the guide follow the theme and are therefore part of the page.
  file: (path) => path,
};

/** The contributor's guide as a page to be shown; null where the project's folder is not at hand. */
export function guidePage(): (Page & { chapter: Chapter }) | null {
  const { book } = loadBook(folder, process.env.NODE_ENV === 'development');
  const chapter = book.chapters[0];
  return chapter ? { book, source: chapter.source, chapter, addresses } : null;
}
