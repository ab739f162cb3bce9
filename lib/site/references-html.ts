import { toHtml } from 'hast-util-to-html';
import { fromHtml } from 'hast-util-from-html';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ReferenceEntry, ReferencesPageData } from './references-page';

/**
 * The list of references as HTML. Like a chapter's text it goes beside React: as elements, hundreds of entries would stand in the
 * document twice.
 */
export function referencesHtml({ groups, numeric }: ReferencesPageData): string {
  const lettered = groups.some(({ letter }) => letter !== '');
  const jumps = lettered ? [h('nav', { className: ['letter-bar'], ariaLabel: 'Letters' }, groups.map(({ letter, id }) => h('a', { href: `#${id}` }, letter)))] : [];
  const lists = groups.flatMap(({ letter, id, entries }) => [...(letter === '' ? [] : [h('h2', { id }, letter)]), h('ol', { className: numeric ? ['works', 'numbered'] : ['works'] }, entries.map(entry))]);
  return toHtml({ type: 'root', children: [...jumps, ...lists] });
}

function entry({ id, label, html, places }: ReferenceEntry): Element {
  const links = places.flatMap(({ url, text, title }, index) => [...(index === 0 ? [] : [', ']), h('a', { href: url, title }, text)]);
  return h('li', { id }, [h('p', { className: ['work'] }, [...(label === '' ? [] : [h('span', { className: ['work-label'] }, label), ' ']), ...fromHtml(html, { fragment: true }).children.filter((node) => node.type !== 'doctype')]), h('p', { className: ['cited-in'] }, ['Cited in ', ...links])]);
}
