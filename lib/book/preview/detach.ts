import type { Element, ElementContent, Properties } from 'hast';
import { renamed } from '../markup/drawing-names';
import type { Page } from '../markup/page';
import { labelClasses } from '../vocabulary/label';

/**
 * A copy of a part of a page that can stand in any other: no addresses of its own, links that lead from anywhere, no references to notes
 * that stay behind, no links of a heading to itself. Names inside of drawings become the copy's own, since another drawing may use them too.
 * @param name of the copy.
 */
export function detach(nodes: readonly ElementContent[], page: Page, name: string): ElementContent[] {
  return nodes.flatMap((node) => copy(node, page, name, false));
}

function copy(node: ElementContent, page: Page, name: string, isDrawing: boolean): ElementContent[] {
  if (node.type === 'text' || node.type === 'raw') return [{ ...node }];
  if (node.type !== 'element') return [];
  if (isLeftBehind(node)) return [];
  // The thing is there already: its label leads nowhere.
  if (isLabel(node)) return [{ type: 'element', tagName: 'span', properties: { className: node.properties['className'] }, children: node.children }];
  const drawing = isDrawing || node.tagName === 'svg';
  const properties = drawing ? renamed(node.properties, name) : textProperties(node, page);
  return [{ type: 'element', tagName: node.tagName, properties, children: node.children.flatMap((child) => copy(child, page, name, drawing)) }];
}

function isLeftBehind(node: Element): boolean {
  const { className, dataFootnoteRef, dataFootnoteBackref } = node.properties;
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return true;
  if (Array.isArray(className) && className.includes('heading-link')) return true;
  const [only] = node.children;
  return node.tagName === 'sup' && node.children.length === 1 && only?.type === 'element' && isLeftBehind(only);
}

function isLabel({ tagName, properties: { className } }: Element): boolean {
  return tagName === 'a' && Array.isArray(className) && labelClasses.some((name) => className.includes(name));
}

function textProperties(node: Element, page: Page): Properties {
  const rest: Properties = { ...node.properties };
  for (const name of ['id', 'loading', 'tabIndex']) Reflect.deleteProperty(rest, name);
  const { href } = rest;
  if (node.tagName === 'a' && typeof href === 'string' && href.startsWith('#') && page.chapter) rest['href'] = page.addresses.chapter(page.chapter, href.slice(1));
  if (node.tagName === 'details') rest['open'] = true;
  return rest;
}
