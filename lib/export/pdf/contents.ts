import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { placeHref } from '../goals';
import { ANSWERS } from '../text/questions';
import type { DivisionFacts } from './document';
import { placeName } from './names';
import type { Places } from './pages';

/** Stands where a page number will be. */
const ROOM = '000';

/**
 * The contents: parts, chapters with their `##` sections, back matter, each with the number of its page.
 * @param places null while they are not known; the lines then stand as they will.
 */
export function contentsPages(divisions: readonly DivisionFacts[], places: Places | null): ElementContent[] {
  const entry = ({ id, kind, label, number, title, sections }: DivisionFacts): Element => {
    const own = sections.filter(({ depth, id: section }) => depth === 2 && section !== ANSWERS);
    const numbered = kind === 'part' || kind === 'appendix' ? label : number;
    return h('li', { className: [`contents-${kind}`] }, [
      line(id, '', numbered, title),
      ...(own.length === 0 ? [] : [h('ol', own.map((section) => h('li', line(id, section.id, section.number, section.title))))]),
    ]);
  };
  const line = (division: string, id: string, number: string, title: string): Element =>
    h('a', { className: ['contents-line'], href: placeHref(division, id) }, [
      ...(number === '' ? [] : [h('span', { className: ['contents-number'] }, number), ' ']),
      h('span', { className: ['contents-title'] }, title),
      ' ',
      h('span', { className: ['contents-page'] }, pageNumber(places, division, id)),
    ]);
  return [h('header', { className: ['opening'] }, h('h1', 'Contents')), h('ol', { className: ['contents'] }, divisions.map(entry))];
}

function pageNumber(places: Places | null, division: string, id: string): string {
  const page = places?.get(placeName(division, id));
  return page === undefined ? ROOM : String(page + 1);
}
