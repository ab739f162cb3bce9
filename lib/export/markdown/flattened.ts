import type { Nodes, PhrasingContent } from 'mdast';
import { text } from './nodes';

/** A block where only words can stand, in a cell of a table or a heading: its text in one line. */
export function flattened(node: Nodes): PhrasingContent[] {
  switch (node.type) {
    case 'code':
      return [{ type: 'inlineCode', value: node.value.replace(/\s+/g, ' ') }];
    case 'math':
      return [{ type: 'inlineMath', value: node.value.replace(/\s+/g, ' ') }];
    case 'paragraph':
    case 'heading':
      return [text(' '), ...node.children, text(' ')];
    case 'list':
      return separated(node.children, '; ');
    case 'table':
      return separated(node.children, '; ');
    case 'tableRow':
      return separated(node.children, ', ');
    case 'tableCell':
      return node.children;
    default:
      return 'children' in node ? node.children.flatMap(flattened) : [];
  }
}

function separated(nodes: readonly Nodes[], sign: string): PhrasingContent[] {
  return nodes.flatMap((node, index) => [...(index === 0 ? [] : [text(sign)]), ...flattened(node)]);
}
