import type { Book } from '@/lib/book/model';
import type { KeptAnswer } from '@/lib/offline/model';
import { searchPages } from '@/lib/search/pages';
import { addresses } from './addresses';
import { pointedAt, pointedIds } from './pointed/pointed';
import { previewDocument } from './pointed/preview-document';
import { routes } from './routes';

/** What `/preview/<id>` answers, for those who keep the book offline; null where there is nothing to show. */
export function keptPreview(book: Book, id: string): KeptAnswer | null {
  const found = pointedAt(book, decodeURIComponent(id));
  const html = found?.html() ?? null;
  return found === null || html === null ? null : { url: routes.preview(found.id), headers: { 'content-type': 'text/html; charset=utf-8' }, body: previewDocument(found, html, book.about.language) };
}

/** What the search knows of each page, for the worker's own search. */
export function keptSearchPages(book: Book): KeptAnswer[] {
  return searchPages(book, addresses, routes).map(({ url, make }) => ({ url: routes.keptSearch(url), headers: { 'content-type': 'application/json' }, body: JSON.stringify(make()) }));
}

/** Where every permanent address `/r/<id>` leads to, by id. */
export function keptPlaces(book: Book): KeptAnswer {
  const places = Object.fromEntries(pointedIds(book).flatMap((id) => [[id, pointedAt(book, id)?.url]]));
  return { url: routes.places(), headers: { 'content-type': 'application/json' }, body: JSON.stringify(places) };
}
