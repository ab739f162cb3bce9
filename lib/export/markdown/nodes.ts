import type { BlockContent, Blockquote, DefinitionContent, Heading, Link, List, Paragraph, PhrasingContent, Strong, Text } from 'mdast';

/** Nodes of plain Markdown that stand on lines of their own. */
export type Block = BlockContent | DefinitionContent;

export function text(value: string): Text {
  return { type: 'text', value };
}

export function paragraph(children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] };
}

/** Words without spaces and line ends around them. */
export function trimmed(words: readonly PhrasingContent[]): PhrasingContent[] {
  const full = (node: PhrasingContent) => node.type !== 'break' && (node.type !== 'text' || node.value.trim() !== '');
  const line = words.slice(words.findIndex(full), words.findLastIndex(full) + 1);
  return line.map((node, index) => {
    if (node.type !== 'text') return node;
    const value = index === 0 ? node.value.trimStart() : node.value;
    return text(index === line.length - 1 ? value.trimEnd() : value);
  });
}

export function quotation(children: readonly Block[]): Blockquote {
  return { type: 'blockquote', children: [...children] };
}

/** Words with weight; those in them that had it already keep just their words. */
export function bold(children: readonly PhrasingContent[]): Strong {
  const plain = (nodes: readonly PhrasingContent[]): PhrasingContent[] => nodes.flatMap((node) => (node.type === 'strong' ? plain(node.children) : [node]));
  return { type: 'strong', children: plain(children) };
}

/** A label before its words: `**Figure 6.2:** A ring`; without words the label alone. */
export function labelled(label: string, words: readonly PhrasingContent[]): Paragraph {
  return words.length === 0 ? paragraph([bold([text(label)])]) : paragraph([bold([text(/[\p{L}\p{N}]$/u.test(label) ? `${label}:` : label)]), text(' '), ...words]);
}

/** @param words as plain text. */
export function heading(depth: Heading['depth'], words: string): Heading {
  return { type: 'heading', depth, children: [text(words)] };
}

/** @param words as plain text. */
export function linkTo(url: string, words: string): Link {
  return { type: 'link', url, children: [text(words)] };
}

/** A list with signs before its items, each of one line. */
export function listOf(items: readonly Paragraph[]): List {
  return { type: 'list', ordered: false, spread: false, children: items.map((item) => ({ type: 'listItem', spread: false, children: [item] })) };
}
