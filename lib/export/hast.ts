import type { Element, ElementContent, Root } from 'hast';
import { visit } from '@/lib/book/visit';

/** Any node that has children: a tree, an element. */
export interface Parental {
  children: ElementContent[];
}

/** Whether a node is an element with this class. */
export function hasClass(node: ElementContent | undefined, name: string): node is Element {
  return node?.type === 'element' && Array.isArray(node.properties['className']) && node.properties['className'].includes(name);
}

/** A property as text; empty where there is none. */
export function textOf(node: Element, property: string): string {
  const value = node.properties[property];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Every id in a piece of text. */
export function idsOf(children: ElementContent[]): ReadonlySet<string> {
  const ids = new Set<string>();
  visit({ type: 'root', children } satisfies Root, 'element', (node) => {
    const id = textOf(node, 'id');
    if (id !== '') ids.add(id);
  });
  return ids;
}
