import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { boxIcons } from './icons';
import { labelOf } from './label';
import { attributeOf, takeText, wordsOf, type Written } from './written';

/** A box: icon, label and title, then its text; one that can be folded is a `<details>`. */
export function drawBox(node: Written, label: string): Element {
  const { text: title, rest } = takeText(node.children, 'title');
  const icon = boxIcons.get(node.name ?? '');
  const drawn = icon === undefined ? [] : [s('svg', { className: ['box-icon'], viewBox: '0 0 24 24', ariaHidden: 'true' }, [s('path', { d: icon })])];
  const heading: ElementContent[] = [...drawn, labelOf('box-label', label, attributeOf(node, 'id')), ...(title.length === 0 ? [] : [{ type: 'text' as const, value: ' ' }, h('span', title)])];
  const id = attributeOf(node, 'id') || undefined;
  const className = ['box', `box-${(node.name ?? '').toLowerCase()}`];
  const folded = attributeOf(node, 'collapsible');
  if (folded !== '') return h('details', { id, className, open: folded !== 'closed' }, [h('summary', { className: ['box-title'] }, heading), ...rest]);
  const name = title.length === 0 ? label : `${label}: ${wordsOf(title)}`;
  return h('div', { id, className, role: 'note', ariaLabel: name }, h('p', { className: ['box-title'] }, heading), rest);
}
