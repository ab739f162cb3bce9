import type { Element, ElementContent } from 'hast';
import { mathText } from '../math-text';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';

/** An element of the vocabulary on its way to HTML. */
export type Written = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** Text of an attribute; empty where there is none. */
export function attributeOf(node: Written, name: string): string {
  const found = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

/** Parts an element's children: the paragraph that an attribute of this name was made into, and the rest. */
export function takeText(children: readonly ElementContent[], name: 'title' | 'source'): { text: ElementContent[]; rest: ElementContent[] } {
  const found = children.find((child): child is Element => child.type === 'element' && child.properties['dataAttribute'] === name);
  return { text: found?.children ?? [], rest: children.filter((child) => child !== found) };
}

/** What a reader hears of some markup: its text, with the signs of its formulas. */
export function wordsOf(nodes: readonly ElementContent[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : node.type === 'raw' ? wordsOfHtml(node.value) : 'children' in node ? wordsOf(node.children) : '')).join('');
}

/** Of a formula its text, of other markup its words. */
function wordsOfHtml(html: string): string {
  return html.includes('<math') ? mathText(html) : unescaped(html.replace(/<[^>]+>/g, ''));
}

function unescaped(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
