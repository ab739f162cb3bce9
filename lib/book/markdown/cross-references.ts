import type { Parents, PhrasingContent, Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from '../visit';
import type { VFile } from 'vfile';
import { pointsFrom } from '../nodes';

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
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, 'text', (node, index, parent: Parents | undefined) => {
      if (parent === undefined || index === undefined || parent.type === 'link' || !node.value.includes('@')) return undefined;
      const pieces: PhrasingContent[] = [];
      let end = 0;
      // Found again in the written text, which may differ from the node's value (escapes, indentation of lines).
      const start = node.position?.start ?? { line: 1, column: 1 };
      let written = start.offset ?? 0;
      const pointAt = pointsFrom(source, { ...start, offset: written });
      for (const match of node.value.matchAll(pattern)) {
        if (match[1] === undefined) continue;
        if (match.index > end) pieces.push({ type: 'text', value: node.value.slice(end, match.index) });
        const offset = source.indexOf(match[0], written);
        const point = offset < 0 ? start : pointAt(offset);
        pieces.push({ type: 'crossReference', id: match[1], position: { start: { ...point }, end: { ...point } } });
        written = Math.max(written, offset + 1);
        end = match.index + match[0].length;
      }
      if (end === 0) return undefined;
      if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) });
      parent.children.splice(index, 1, ...(pieces as typeof parent.children));
      return index + pieces.length;
    });
  };
}
