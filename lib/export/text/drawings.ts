import type { Element, Root } from 'hast';
import { SKIP, visit } from '@/lib/book/visit';
import { textOf } from '../hast';
import { xmlId } from '../xml-id';

/**
 * Gives what has an id inside of a drawing (arrow heads, gradients) one that no other drawing has: on one page, two with a marker `arrow`
 * would share it.
 * @param prefix differs from text to text.
 */
export function drawingIds(tree: Root, prefix: string): void {
  let drawings = 0;
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'svg') return undefined;
    drawings += 1;
    rename(node, `${xmlId(prefix)}-d${drawings}`);
    return SKIP;
  });
}

function rename(svg: Element, prefix: string): void {
  const names = new Map<string, string>();
  visit(svg, 'element', (node) => {
    const id = textOf(node, 'id');
    if (id === '') return;
    const name = names.get(id) ?? `${prefix}-${names.size + 1}`;
    names.set(id, name);
    node.properties['id'] = name;
  });
  if (names.size === 0) return;
  const own = (id: string) => names.get(id) ?? id;
  visit(svg, 'element', ({ properties }) => {
    for (const [key, value] of Object.entries(properties)) {
      if (typeof value !== 'string') continue;
      if (/^(?:xlink)?href$/i.test(key) && value.startsWith('#')) properties[key] = `#${own(value.slice(1))}`;
      else if (value.includes('url(')) properties[key] = value.replace(/url\(\s*(['"]?)#([^'")]+)\1\s*\)/g, (_, __, id: string) => `url(#${own(id)})`);
    }
  });
}
