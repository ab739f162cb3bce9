import type { Nodes } from 'mdast';
import { printedTitle } from './markdown/quotes';
import { texToText, type Macros } from './tex';

/**
 * The words of a piece of text, for titles that show where nothing but plain text can. What step 4 knows stays a sign: a reference `@fig-ring`,
 * or `@#fig-ring` as one of several, and a citation `@[2]`, its place among those of its text.
 */
export function plainText(node: Nodes, macros: Macros | undefined): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'inlineMath') return texToText(node.value, macros);
  // Of several of a kind only the number shows.
  if (node.type === 'crossReference') return node.bare === true ? `@#${node.id}` : `@${node.id}`;
  if (node.type === 'citation') return `@[${node.ordinal ?? ''}]`;
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map((child) => plainText(child, macros)).join(blocks.has(node.type) ? ' ' : '') : '';
}

/** What holds blocks, whose words would run together. */
const blocks = new Set(['root', 'list', 'listItem', 'blockquote', 'mdxJsxFlowElement']);

/** Longer than this a title is cut after a word. */
const LONGEST_TITLE = 120;

/** A title of at most 120 characters. */
export function shortTitle(text: string): string {
  const line = printedTitle(text.replace(/\s+/g, ' ').trim());
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`;
}
