import type { List, ListItem, Paragraph } from 'mdast';
import type { WrittenElement } from '@/lib/book/nodes';
import type { Converter } from './converter';
import { labelled, text, type Block } from './nodes';
import { takeText } from './take-text';

/** Stands before a line for each block around it. */
const INDENT = '\u2003';

/** An algorithm: its title, what stands before its steps, and one list of lines, whose numbers go on through nested blocks. */
export function algorithm(node: WrittenElement, label: string, converter: Converter): Block[] {
  const { text: title, rest } = takeText(node.children, 'title');
  const lists = rest.filter((child) => child.type === 'list');
  const lines = lists.flatMap((list) => linesOf(list, 0, converter));
  const steps: List[] = lines.length === 0 ? [] : [{ type: 'list', ordered: true, start: 1, spread: false, children: lines }];
  return [labelled(label, converter.words(title)), ...converter.blocks(rest.filter((child) => child.type !== 'list')), ...steps];
}

function linesOf(list: List, depth: number, converter: Converter): ListItem[] {
  return list.children.flatMap((item) => {
    const own = converter.blocks(item.children.filter((child) => child.type !== 'list'));
    const nested = item.children.filter((child) => child.type === 'list').flatMap((inner) => linesOf(inner, depth + 1, converter));
    return [{ type: 'listItem', spread: false, children: indented(own, depth) }, ...nested];
  });
}

function indented(blocks: readonly Block[], depth: number): Block[] {
  const [first, ...others] = blocks;
  if (depth === 0 || first?.type !== 'paragraph') return [...blocks];
  const line: Paragraph = { ...first, children: [text(INDENT.repeat(depth)), ...first.children] };
  return [line, ...others];
}
