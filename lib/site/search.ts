import type { Book } from '@/lib/book/model';
import { processWide } from '@/lib/book/process-wide';
import { createEngine, type SearchEngine } from '@/lib/search/engine';
import { searchPages } from '@/lib/search/pages';
import { addresses } from './addresses';
import { readBook, siteBook } from './book';
import { log } from './log';
import { routes } from './routes';

const development = process.env.NODE_ENV === 'development';

/** An engine over the whole book, and the stamp of the manuscript that it knows. */
export interface BookSearch {
  engine: SearchEngine;
  stamp: string;
}

const state = processWide('search', () => ({ search: null as Promise<BookSearch> | null, stamp: '' }));

/**
 * The engine over the book as it stands. It is made once per process, in steps that let others be served between them;
 * in development it is brought up to date when the manuscript has changed, page by page.
 */
export function bookSearch(): Promise<BookSearch> {
  const { stamp } = readBook();
  if (state.search !== null && state.stamp === stamp) return state.search;
  const before = state.search;
  const next = (before ?? Promise.resolve(null)).catch(() => null).then((known) => read(siteBook(), known?.engine ?? createEngine(siteBook().about.language), stamp));
  next.catch(() => {
    if (state.search === next) state.search = null;
  });
  Object.assign(state, { search: next, stamp });
  return next;
}

async function read(book: Book, engine: SearchEngine, stamp: string): Promise<BookSearch> {
  const began = performance.now();
  const sources = searchPages(book, addresses, routes);
  for (const { url, make } of sources) {
    try {
      engine.put(make());
    } catch (error) {
      // A text that does not compile while it is being written: the page itself names the mistake.
      if (!development) throw error;
      log('warn', 'search-page-left-out', { url, message: error instanceof Error ? error.message : String(error) });
    }
    await new Promise(setImmediate);
  }
  engine.keepOnly(new Set(sources.map(({ url }) => url)));
  log('info', 'search-ready', { passages: engine.size, milliseconds: Math.round(performance.now() - began) });
  return { engine, stamp };
}
