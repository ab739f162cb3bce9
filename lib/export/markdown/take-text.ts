import type { Nodes, Paragraph } from 'mdast';

/** Parts an element's children: the words of the attribute of this name, which is Markdown, and the rest. */
export function takeText(children: readonly Nodes[], name: 'title' | 'source'): { text: Nodes[]; rest: Nodes[] } {
  const found = children.find((child): child is Paragraph => child.type === 'paragraph' && child.data?.attribute === name);
  return { text: found?.children ?? [], rest: children.filter((child) => child !== found) };
}
