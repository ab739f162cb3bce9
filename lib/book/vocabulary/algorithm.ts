import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { labelOf } from './label';
import { attributeOf, takeText, type Written } from './written';

/** Steps in numbered lines; the numbers go on through nested blocks (they were given in `markdown/algorithm-lines.ts`). */
export function drawAlgorithm(node: Written, label: string): Element {
  const { text: title, rest } = takeText(node.children, 'title');
  const lists = rest.filter(isList);
  for (const list of lists) list.properties['className'] = ['algorithm-lines'];
  const about = rest.filter((child) => !isList(child));
  return h('figure', { id: attributeOf(node, 'id') || undefined, className: ['algorithm'] }, [
    h('figcaption', [labelOf('caption-label', label, attributeOf(node, 'id')), ...(title.length === 0 ? [] : [' ', h('span', { className: ['algorithm-title'] }, title)])]),
    about.some((child) => child.type !== 'text') ? h('div', { className: ['algorithm-about'] }, about) : undefined,
    ...lists,
  ]);
}

function isList(child: ElementContent): child is Element {
  return child.type === 'element' && (child.tagName === 'ol' || child.tagName === 'ul');
}
