import { toText } from 'hast-util-to-text';
import { fromHtml } from 'hast-util-from-html';
import { makeMarkup } from './markup';
import type { Addresses, Page } from './markup/page';
import type { Book, Term } from './model';

/** By term, then by the root of the addresses: a site has one. */
const made = new WeakMap<Term, Map<string, string>>();

/** A definition as a page of its own: what shows in it is what its own text points at. */
export function definitionPage(book: Book, { source, facts }: Term, addresses: Addresses): Page {
  return { book, source, chapter: null, addresses, facts };
}

/** The definition of a term as finished HTML, its maths, links and references included; made once. Empty for an id that is no term. */
export function definitionHtml(book: Book, id: string, addresses: Addresses): string {
  const term = book.glossary.get(id);
  if (!term) return '';
  const known = made.get(term) ?? new Map<string, string>();
  made.set(term, known);
  const root = addresses.site('/');
  const html = known.get(root) ?? makeMarkup(definitionPage(book, term, addresses)).pieces.join('');
  known.set(root, html);
  return html;
}

/** The same as plain text, for machines; formulas as their signs. */
export function definitionText(book: Book, id: string, addresses: Addresses): string {
  return toText(fromHtml(definitionHtml(book, id, addresses), { fragment: true })).replace(/\s+/g, ' ').trim();
}
