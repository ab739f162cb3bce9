import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from '@/lib/book/visit';
import type { Division } from '../divisions';
import type { Edition } from '../edition';
import type { Goal } from '../goals';
import { textOf } from '../hast';
import { pointLinks } from '../point';
import { contentsPages } from './contents';
import { coverPage } from './cover';
import { hyphenate, type Hyphenate } from './hyphenate';
import { Names, type NamedBlock } from './names';

/** A division as it stands in the document. */
export interface PrintedDivision extends Omit<Division, 'kind' | 'children' | 'sections'> {
  kind: Division['kind'] | 'cover' | 'contents';
  /** Its id in the document. */
  name: string;
  sections: readonly (Division['sections'][number] & { name: string })[];
  /** Begins on a right-hand page. */
  recto: boolean;
}

/** A document ready for the browser, and what is known of it. */
export interface PrintDocument {
  html: string;
  divisions: readonly PrintedDivision[];
  /** Every place that may begin a page. */
  blocks: readonly NamedBlock[];
}

interface Looks {
  /** Addresses of the style sheets, in their order. */
  styles: readonly string[];
  /** Null where words of the book's language cannot be divided. */
  hyphenator: Hyphenate | null;
}

/** These pages follow the page before them, on whichever side that is. */
const runningOn = new Set<PrintedDivision['kind']>(['imprint']);

/** The whole book as one document: cover, title page, imprint, contents, then the divisions in their order. */
export function bookDocument(edition: Edition, divisions: readonly Division[], looks: Looks): PrintDocument {
  const front = divisions.filter(({ kind }) => kind === 'title' || kind === 'imprint');
  const made = (id: string, kind: 'cover' | 'contents', title: string, children: ElementContent[]) => ({ id, kind, label: '', number: '', title, part: null, sections: [], children });
  const main = divisions.filter((division) => !front.includes(division));
  return assemble(edition, [made('cover', 'cover', 'Cover', coverPage(edition)), ...front, made('contents', 'contents', 'Contents', contentsPages(main)), ...main], looks);
}

/** A chapter alone: its divisions one after the other, on whichever side they begin. */
export function chapterDocument(edition: Edition, divisions: readonly Division[], looks: Looks): PrintDocument {
  const document = assemble(edition, divisions, looks);
  return { ...document, divisions: document.divisions.map((division) => ({ ...division, recto: false })) };
}

type Unprinted = Omit<Division, 'kind'> & { kind: PrintedDivision['kind'] };

function assemble(edition: Edition, divisions: readonly Unprinted[], { styles, hyphenator }: Looks): PrintDocument {
  const { about, root } = edition.book;
  const names = new Names(divisions as readonly Division[]);
  const nameOf = (division: string, id?: string) => names.of(division, id) ?? '';
  const picture = (goal: Extract<Goal, { kind: 'file' | 'site' }>) => pathToFileURL(join(goal.kind === 'file' ? root : edition.publicFolder, goal.path)).href;
  for (const { id, children } of divisions) {
    pointLinks(children, id, { site: edition.site, picture, place: (division, place) => hash(names.of(division, place)) });
    if (hyphenator) hyphenate(children, hyphenator);
    formulas(children);
  }
  const sections = divisions.map(({ id, kind, children }) => h('section', { id: nameOf(id), className: ['division', `division-${kind}`, 'prose'] }, children));
  // A browser writes down where a place stands when a link leads to it.
  const places = [...divisions.flatMap(({ id, sections: own }) => [nameOf(id), ...own.map((section) => nameOf(id, section.id))]), ...names.blocks.map(({ name }) => name)];
  const html = h('html', { lang: about.language }, [
    h('head', [h('meta', { charSet: 'utf-8' }), h('title', about.title), ...styles.map((href) => h('link', { rel: ['stylesheet'], href }))]),
    h('body', { className: hyphenator ? ['justified'] : [] }, [...sections, h('nav', { hidden: true }, places.map((name) => h('a', { href: `#${name}` })))]),
  ]);
  return {
    html: toHtml([{ type: 'doctype' }, html], { allowDangerousHtml: true }),
    blocks: names.blocks,
    divisions: divisions.map(({ id, kind, label, number, title, part, sections: own }) => ({ id, kind, label, number, title, part, name: nameOf(id), recto: !runningOn.has(kind), sections: own.map((section) => ({ ...section, name: nameOf(id, section.id) })) })),
  };
}

function hash(name: string | null): string | null {
  return name === null ? null : `#${name}`;
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
