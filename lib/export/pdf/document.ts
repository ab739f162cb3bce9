import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from '@/lib/book/visit';
import type { Division } from '../divisions';
import type { Edition } from '../edition';
import { sitePath } from '../goals';
import { idsOf, textOf } from '../hast';
import { pointLinks } from '../point';
import { hyphenate, type Hyphenate } from './hyphenate';
import { elsewhere } from './links';
import { nameplaces, placeName, type NamedBlock } from './names';

/** What is known of a division without its text. */
export interface DivisionFacts extends Omit<Division, 'kind' | 'children'> {
  kind: Division['kind'] | 'cover' | 'contents';
}

/** A division with its text, on the way to paper. */
export interface PaperDivision extends DivisionFacts {
  children: ElementContent[];
}

/** How a document is to look. */
export interface Looks {
  /** Addresses of the style sheets, in their order. */
  styles: readonly string[];
  /** Null where words of the book's language cannot be divided. */
  hyphenator: Hyphenate | null;
}

/** A document ready for the browser. */
export interface PaperDocument {
  html: string;
  /** What its pages may begin with, in the order of the text. */
  blocks: readonly NamedBlock[];
  /** Places of other documents that it links to, by their names: their paths on the site, null for those that it has not. */
  away: ReadonlyMap<string, string | null>;
}

/**
 * Divisions as one document, each on pages of its own. Takes their trees apart.
 * Links to places of other documents are kept for `joinLinks`.
 */
export function paperDocument(edition: Edition, divisions: readonly PaperDivision[], { styles, hyphenator }: Looks): PaperDocument {
  const { about, root } = edition.book;
  const here = new Map(divisions.map(({ id, children }) => [id, idsOf(children)]));
  const away = new Map<string, string | null>();
  const addressOf = (division: string, place: string): string => {
    const ids = here.get(division);
    if (ids) return `#${placeName(division, ids.has(place) ? place : '')}`;
    const name = placeName(division, place);
    const path = sitePath(division);
    away.set(name, path === null ? null : path + (place === '' ? '' : `#${place}`));
    return elsewhere(name);
  };
  const blocks: NamedBlock[] = [];
  const places: string[] = [];
  const sections = divisions.map(({ id, kind, children }) => {
    pointLinks(children, id, {
      site: edition.site,
      picture: ({ kind: where, path }) => pathToFileURL(join(where === 'file' ? root : edition.publicFolder, path)).href,
      place: addressOf,
    });
    if (hyphenator) hyphenate(children, hyphenator);
    formulas(children);
    const named = nameplaces({ id, children });
    blocks.push(...named.blocks);
    places.push(placeName(id), ...named.places, ...named.blocks.map(({ name }) => name));
    return h('section', { id: placeName(id), className: ['division', `division-${kind}`, 'prose'] }, children);
  });
  const html = h('html', { lang: about.language }, [
    h('head', [h('meta', { charSet: 'utf-8' }), h('title', about.title), ...styles.map((href) => h('link', { rel: ['stylesheet'], href }))]),
    // A browser writes down where a place stands when a link leads to it.
    h('body', { className: hyphenator ? ['justified'] : [] }, [...sections, h('nav', { hidden: true }, [...new Set(places)].map((name) => h('a', { href: `#${name}` })))]),
  ]);
  return { html: toHtml([{ type: 'doctype' }, html], { allowDangerousHtml: true }), blocks, away };
}

/** Formulas as pictures with their TeX as text: a browser leaves MathML out of a PDF's structure. */
function formulas(children: ElementContent[]): void {
  visit({ type: 'root', children } satisfies Root, 'element', (node, index, parent) => {
    const tex = textOf(node, 'alttext');
    if (node.tagName !== 'math' || tex === '' || !parent || index === undefined) return undefined;
    const wrapper: Element = h('span', { className: node.properties['display'] === 'block' ? ['formula', 'formula-displayed'] : ['formula'], role: 'img', ariaLabel: `TeX: ${tex}` }, node);
    parent.children[index] = wrapper;
    return index + 1;
  });
}
