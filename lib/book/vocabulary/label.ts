import type { Element } from 'hast';
import { h } from 'hastscript';

/** Classes of what names a thing at the thing itself. */
export const labelClasses: readonly string[] = ['caption-label', 'box-label', 'equation-number'];

/** "Figure 6.2" at the figure itself: where it has an id, a link to itself, whose card says where it is used. */
export function labelOf(className: 'caption-label' | 'box-label' | 'equation-number', text: string, id: string): Element {
  return id === '' ? h('span', { className: [className] }, text) : h('a', { className: [className], href: `#${id}`, dataItself: '' }, text);
}
