import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { labelOf } from './label';
import { attributeOf, type Written } from './written';

/** A table or a listing: its caption, then what it shows. */
export function captioned(node: Written, label: string): Element {
  const { children } = node;
  return h('figure', { id: attributeOf(node, 'id') || undefined, className: [(node.name ?? '').toLowerCase()] }, [caption(labelOf('caption-label', label, attributeOf(node, 'id')), children.filter((child) => !isBody(child))), ...children.filter(isBody)]);
}

/** A label and the paragraphs of a caption as one. */
export function caption(label: Element, children: readonly ElementContent[], after: readonly ElementContent[] = []): Element {
  const inner = children.flatMap((child): ElementContent[] => (child.type === 'element' && child.tagName === 'p' ? [{ type: 'text', value: ' ' }, ...child.children] : [child]));
  return h('figcaption', [label, ...inner, ...after]);
}

function isBody(child: ElementContent): boolean {
  return child.type === 'element' && ['table', 'div', 'figure', 'pre'].includes(child.tagName);
}
