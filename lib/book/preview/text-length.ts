import type { ElementContent } from 'hast';

/** The text that a reader sees of a node, formulas as their signs; a drawing counts as a few words. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'raw') return node.value.replace(/<[^>]+>/g, '');
  if (node.type !== 'element') return '';
  if (node.tagName === 'svg' || node.tagName === 'img') return ' '.repeat(40);
  return node.children.map(textOf).join('');
}
