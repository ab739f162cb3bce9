import type { Properties, Root } from 'hast';
import { MARKUP } from './collapse';

/** A finished text: MDX of a handful of elements, whose `<Markup piece="0" />` stand for the pieces of HTML. Plain data. */
export interface Finished {
  mdx: string;
  pieces: string[];
  /** TeX of the displayed formulas, in the order of the page; never part of it. */
  tex: string[];
}

type Nodes = Root['children'];

/** Writes a collapsed tree as short MDX. Attributes are texts only; anything else an author wrote is left out. */
export function shortMdx(tree: Root): Pick<Finished, 'mdx' | 'pieces'> {
  const pieces: string[] = [];
  return { mdx: written(tree.children, pieces), pieces };
}

function written(nodes: Nodes, pieces: string[]): string {
  // Empty lines, so that what an element holds is read as blocks.
  return nodes.map((node) => one(node, pieces)).filter(Boolean).join('\n\n');
}

function one(node: Nodes[number], pieces: string[]): string {
  if (node.type === 'element') return tag(node.tagName, fromProperties(node.properties), written(node.children, pieces));
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return '';
  const attributes = node.attributes.flatMap((item) => (item.type === 'mdxJsxAttribute' && typeof item.value === 'string' ? [[item.name, item.value] as const] : []));
  if (node.name !== MARKUP) return tag(node.name ?? '', attributes, written(node.children, pieces));
  pieces.push(attributes.find(([name]) => name === 'html')?.[1] ?? '');
  return tag(MARKUP, [['piece', String(pieces.length - 1)]], '');
}

function fromProperties(properties: Properties): (readonly [string, string])[] {
  return Object.entries(properties).flatMap(([name, value]) => (value === null || value === undefined || value === false ? [] : [[name, Array.isArray(value) ? value.join(' ') : String(value)] as const]));
}

function tag(name: string, attributes: readonly (readonly [string, string])[], inner: string): string {
  const opening = [name, ...attributes.map(([key, value]) => `${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)].join(' ');
  return inner === '' ? `<${opening} />` : `<${opening}>\n\n${inner}\n\n</${name}>`;
}
