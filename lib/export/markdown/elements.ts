import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { valueOf, type WrittenElement } from '@/lib/book/nodes';
import { elementKinds, htmlElements } from '@/lib/book/vocabulary/kinds';
import { algorithm } from './algorithm';
import { caption, type Converter } from './converter';
import { bold, labelled, paragraph, quotation } from './nodes';
import { figure } from './figure';
import { takeText } from './take-text';

/** What an author wrote as a tag: an element of the vocabulary, a tag of HTML, or a name that means nothing and gives its contents. */
export function element(node: WrittenElement, converter: Converter): RootContent[] {
  const name = node.name ?? '';
  const kind = elementKinds.get(name);
  const children = node.children as Nodes[];
  if (htmlElements.has(name)) return html(name, node, converter);
  if (name === 'Index') return [];
  if (kind === undefined || kind.welcome === true || kind.inline === true) return converter.plain(children);
  const label = kind.anchor === undefined ? (kind.label ?? '') : converter.number(kind.anchor, valueOf(node, 'id'));
  if (name === 'Figure' || name === 'SubFigure') return figure(node, label, converter);
  if (name === 'Algorithm') return algorithm(node, label, converter);
  if (name === 'Table' || name === 'Listing') return caption(label, children, converter);
  const { text: title, rest } = takeText(children, 'title');
  return [quotation([labelled(label, converter.words(title)), ...converter.blocks(rest)])];
}

/** Tags within a line stay tags, which Markdown lets through; what folds on the page lies open as a quotation. */
function html(name: string, node: WrittenElement, { blocks, words }: Converter): RootContent[] {
  const children = node.children as Nodes[];
  if (name === 'br') return [{ type: 'break' }];
  if (name === 'details') return [quotation(blocks(children))];
  if (name === 'summary') return [paragraph([bold(words(children))])];
  const title = name === 'abbr' ? valueOf(node, 'title') : '';
  const inner: PhrasingContent[] = words(children);
  return [{ type: 'html', value: title === '' ? `<${name}>` : `<${name} title="${attribute(title)}">` }, ...inner, { type: 'html', value: `</${name}>` }];
}

/** A bar would end the cell of a table. */
function attribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('|', '&#124;').replace(/\s+/g, ' ');
}
