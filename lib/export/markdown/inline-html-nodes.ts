import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { PhrasingContent } from 'mdast';
import { text } from './nodes';

/** What a citation style wrote, as nodes of Markdown: weight and emphasis, links, raised and lowered parts as tags. */
export function inlineHtmlNodes(html: string): PhrasingContent[] {
  return /[<&]/.test(html) ? fromHtml(html, { fragment: true }).children.flatMap(nodesOf) : [text(html)];
}

function nodesOf(node: Nodes): PhrasingContent[] {
  if (node.type === 'text') return [text(node.value)];
  if (node.type !== 'element') return [];
  const children = node.children.flatMap(nodesOf);
  if (node.tagName === 'i' || node.tagName === 'em') return [{ type: 'emphasis', children }];
  if (node.tagName === 'b' || node.tagName === 'strong') return [{ type: 'strong', children }];
  if (node.tagName === 'a') return [{ type: 'link', url: String(node.properties['href']), children }];
  if (node.tagName === 'sup' || node.tagName === 'sub') return [{ type: 'html', value: `<${node.tagName}>` }, ...children, { type: 'html', value: `</${node.tagName}>` }];
  return children;
}
