import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** What a style may write around words; `sc` is a class of the site for small capitals. */
const kept = new Set(['i', 'b', 'em', 'strong', 'sup', 'sub']);

const address = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]/g;

/**
 * What a CSL engine wrote, with nothing in it but text and a few inline elements: the texts come from files that anybody may have written.
 * @param linked true to make addresses, and `doi:` with its name, links.
 */
export function inlineHtml(html: string, linked = false): string {
  if (!/[<&]/.test(html) && !(linked && html.includes('/'))) return html;
  const tree = fromHtml(html, { fragment: true });
  return toHtml({ type: 'root', children: tree.children.flatMap((node) => clean(node, linked)) }).trim().replace(/\s+/g, (space) => (html.includes(space) && space !== '\n' ? space : ' '));
}

/** The same as text. */
export function plainText(html: string): string {
  const text = (node: Nodes): string => (node.type === 'text' ? node.value : 'children' in node ? node.children.map(text).join('') : '');
  return text(fromHtml(html, { fragment: true })).replace(/\s+/g, ' ').trim();
}

function clean(node: Nodes, linked: boolean): ElementContent[] {
  if (node.type === 'text') return linked ? withLinks(node.value) : [node];
  if (node.type !== 'element') return [];
  const children = node.children.flatMap((child) => clean(child, linked));
  if (kept.has(node.tagName)) return [h(node.tagName, children)];
  const style: unknown = node.properties['style'];
  return typeof style === 'string' && style.includes('small-caps') ? [h('span', { className: ['small-caps'] }, children)] : children;
}

function withLinks(text: string): ElementContent[] {
  const result: ElementContent[] = [];
  let end = 0;
  for (const match of text.matchAll(new RegExp(`${address.source}|\\bdoi:\\s*(10\\.\\d{4,}/[^\\s<>"]+[^\\s<>".,;)])`, 'g'))) {
    const [whole, doi] = match;
    if (match.index > end) result.push({ type: 'text', value: text.slice(end, match.index) });
    result.push(link(doi === undefined ? whole : `https://doi.org/${doi}`, whole));
    end = match.index + whole.length;
  }
  if (end < text.length) result.push({ type: 'text', value: text.slice(end) });
  return result;
}

function link(href: string, text: string): Element {
  return h('a', { href, target: '_blank', rel: ['noopener', 'noreferrer'] }, text);
}
