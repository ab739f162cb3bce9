import type { Element, ElementContent, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from '@/lib/book/visit';

/** Elements of MathML that hold signs and nothing else. */
const tokens = new Set(['mi', 'mn', 'mo', 'mtext', 'ms']);
/** In a token these are just more signs. */
const signs = new Set([...tokens, 'mrow', 'mspace', 'mstyle']);
/** Drawings need these; without them nothing shows. */
const needed: Readonly<Record<string, readonly string[]>> = { rect: ['width', 'height'], circle: ['r'], ellipse: ['rx', 'ry'], path: ['d'], polygon: ['points'], polyline: ['points'] };

/** Browsers forgive what the schemas of EPUB do not: mends formulas and drawings. */
export function mendForeign(children: ElementContent[]): void {
  visit({ type: 'root', children } satisfies Root, 'element', (node) => {
    if (node.tagName === 'math') {
      // The TeX says it already.
      delete node.properties['ariaLabel'];
      visit(node, 'element', mendToken);
    }
    if (node.tagName === 'svg') mendDrawing(node);
  });
}

function mendToken(node: Element): void {
  if (!tokens.has(node.tagName) || node.children.every(({ type }) => type === 'text')) return;
  const inside = new Set<string>();
  visit(node, 'element', ({ tagName }) => void inside.add(tagName));
  if ([...inside].every((tagName) => signs.has(tagName))) node.children = [{ type: 'text', value: toText(node, { whitespace: 'pre' }) }];
  else Object.assign(node, { tagName: 'mrow', properties: {} });
}

function mendDrawing(node: Element): void {
  node.children = node.children.filter((child) => child.type !== 'element' || (needed[child.tagName] ?? []).every((name) => child.properties[name] !== undefined && child.properties[name] !== ''));
  for (const child of node.children) if (child.type === 'element') mendDrawing(child);
}
