import type { Parents, PhrasingContent, Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';

/** `@fig-ring` in prose: a pointer that step 4 resolves to "Figure 6.2" and its address. */
export interface CrossReference extends Node {
  type: 'crossReference';
  id: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    crossReference: CrossReference;
  }
  interface RootContentMap {
    crossReference: CrossReference;
  }
}

/** The prefixes that an id of a figure, table, listing, equation, section or box may have. */
export const idPrefixes = ['sec', 'fig', 'tbl', 'lst', 'eq', 'dfn', 'exmp', 'nbk', 'chk', 'psp', 'lhs', 'ws', 'pri', 'thrm'] as const;

const pattern = new RegExp(`(?<![\\w@./])@((?:${idPrefixes.join('|')})-[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*)`, 'g');

/** Marks every `@prefix-name` in prose as a reference; links and code are left alone. */
export function crossReferences() {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent: Parents | undefined) => {
      if (parent === undefined || index === undefined || parent.type === 'link' || !node.value.includes('@')) return undefined;
      const pieces: PhrasingContent[] = [];
      let end = 0;
      for (const match of node.value.matchAll(pattern)) {
        if (match[1] === undefined) continue;
        if (match.index > end) pieces.push({ type: 'text', value: node.value.slice(end, match.index) });
        pieces.push({ type: 'crossReference', id: match[1], ...(node.position ? { position: within(node.value, match.index, node.position) } : {}) });
        end = match.index + match[0].length;
      }
      if (end === 0) return undefined;
      if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) });
      parent.children.splice(index, 1, ...(pieces as typeof parent.children));
      return index + pieces.length;
    });
  };
}

/** Position of an offset inside a text node, which may span lines. */
function within(value: string, offset: number, { start, end }: NonNullable<Node['position']>): NonNullable<Node['position']> {
  const before = value.slice(0, offset).split('\n');
  const last = before.at(-1) ?? '';
  const line = start.line + before.length - 1;
  const column = before.length === 1 ? start.column + offset : last.length + 1;
  return { start: { line, column }, end };
}
