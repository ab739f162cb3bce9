import { join } from 'node:path';
import { toText } from 'hast-util-to-text';
import { fromHtml } from 'hast-util-from-html';
import { diskCache } from './disk-cache';
import { makeMarkup } from './markup';
import { markupKey } from './markup-cache';
import type { Addresses, Page } from './markup/page';
import type { Book, Term } from './model';
import type { SectionText } from './section-text/collect';
import { hashOf } from './source';

/** All definitions together are one entry: a glossary changes as a whole. */
const texts = diskCache<SectionText[]>(join('.next', 'cache', 'book', 'definitions'), 4);

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

/** The words of every definition under the name of its term, and a text that is another whenever one of them is. Kept on disk. */
export function definitionTexts(book: Book, addresses: Addresses): { version: string; sections: SectionText[] } {
  const terms = [...book.glossary.values()];
  const version = hashOf(JSON.stringify(terms.map((term) => [term.id, term.name, markupKey(definitionPage(book, term, addresses))])));
  const known = terms.length === 0 ? [] : texts.read(version);
  if (known !== undefined) return { version, sections: known };
  const sections = terms.flatMap((term) => makeMarkup(definitionPage(book, term, addresses)).texts.slice(0, 1).map((section) => ({ ...section, id: term.id, title: term.name })));
  texts.write(version, sections);
  return { version, sections };
}
