import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Division } from '../divisions';
import { placeHref } from '../goals';
import { ANSWERS } from '../text/questions';

/** Stands where a page number will be; as wide as any. */
const ROOM = '0000';

/** The contents: parts, chapters with their `##` sections, back matter, each with the number of its page. */
export function contentsPages(divisions: readonly Division[]): ElementContent[] {
  const listed = divisions.filter(({ kind }) => kind !== 'title' && kind !== 'imprint');
  return [h('header', { className: ['opening'] }, h('h1', 'Contents')), h('ol', { className: ['contents'] }, listed.map(entry))];
}

function entry({ id, kind, label, number, title, sections }: Division): Element {
  const own = sections.filter(({ depth, id: section }) => depth === 2 && section !== ANSWERS);
  const numbered = kind === 'part' ? label : kind === 'appendix' ? label : number;
  return h('li', { className: [`contents-${kind}`] }, [
    line(placeHref(id), numbered, title),
    ...(own.length === 0 ? [] : [h('ol', own.map((section) => h('li', line(placeHref(id, section.id), section.number, section.title))))]),
  ]);
}

function line(href: string, number: string, title: string): Element {
  return h('a', { className: ['contents-line'], href }, [
    ...(number === '' ? [] : [h('span', { className: ['contents-number'] }, number), ' ']),
    h('span', { className: ['contents-title'] }, title),
    ' ',
    h('span', { className: ['contents-page', 'page-number'] }, ROOM),
  ]);
}
