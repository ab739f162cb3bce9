import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { absolute } from '../metadata';
import type { Pointed } from './pointed';

/** A preview as a whole, small document: what the site's script shows in a card, and what an address opened by itself shows. */
export function previewDocument({ label, title, within, url }: Pointed, html: string, language: string): string {
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
    h('p', { className: ['preview-way'] }, [h('a', { href: url }, `Go to ${label}`), ' ', h('span', within)]),
  ]);
  return toHtml([{ type: 'doctype' }, h('html', { lang: language }, [head, body])], { allowDangerousHtml: true });
}
