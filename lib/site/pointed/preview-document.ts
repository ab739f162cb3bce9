import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { absolute } from '../metadata';
import type { PassageLink } from '../passages';
import { routes } from '../routes';
import type { Pointed } from './pointed';

/** A card has room for these; the rest is a number. */
const MOST_USES = 10;

/** A preview as a whole, small document: what the site's script shows in a card, and what an address opened by itself shows. */
export function previewDocument({ id, label, title, within, url, uses }: Pointed, html: string, language: string): string {
  const name = title === '' ? label : `${label}: ${title}`;
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('title', name),
    h('link', { rel: 'canonical', href: absolute(url) }),
  ]);
  const body = h('body', [
    h('main', { dataPreview: label }, { type: 'raw', value: html }),
    ...usedIn(uses),
    h('p', { className: ['preview-permanent'] }, ['Permanent address: ', h('a', { href: routes.permanent(id) }, routes.permanent(id))]),
    h('p', { className: ['preview-way'] }, [h('a', { href: url }, `Go to ${label}`), ' ', h('span', within)]),
  ]);
  return toHtml([{ type: 'doctype' }, h('html', { lang: language }, [head, body])], { allowDangerousHtml: true });
}

/** "Used in 6.2, 7.1 and 3 more": numbers of sections, with their titles on hover. */
function usedIn(uses: readonly PassageLink[]): Element[] {
  if (uses.length === 0) return [];
  const links = uses.slice(0, MOST_USES).flatMap(({ url, number, title }, index) => [index === 0 ? ' ' : ', ', h('a', { href: url, title }, number)]);
  const more = uses.length - MOST_USES;
  return [h('p', { className: ['preview-uses'] }, ['Used in', ...links, ...(more > 0 ? [` and ${more} more`] : [])])];
}
