import type { ListItem, Root, Text } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { isElement } from '../nodes';
import { visit } from '../visit';

declare module 'mdast' {
  interface ListItemData {
    /** Number of the line in its algorithm, from 1. */
    line?: number;
    /** From `[#ln-...]` at its end. */
    lineId?: string;
  }
}

const marker = /\s*\[#(ln-[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*)\]\s*$/;

/** Numbers the lines of every `<Algorithm>` through its nested lists, and takes `[#ln-send]` at the end of a line as its id. */
export function algorithmLines() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!isElement(node) || node.name !== 'Algorithm') return;
      let line = 0;
      visit(node, 'listItem', (item) => {
        line += 1;
        const id = takeId(item);
        item.data = { ...item.data, line, ...(id === undefined ? {} : { lineId: id }), hProperties: { value: String(line), ...(id === undefined ? {} : { id }) } };
      });
    });
  };
}

function takeId(item: ListItem): string | undefined {
  const [text] = item.children;
  const last = text?.type === 'paragraph' ? text.children.at(-1) : undefined;
  const match = last?.type === 'text' ? marker.exec(last.value) : null;
  if (match?.[1] === undefined) return undefined;
  (last as Text).value = (last as Text).value.slice(0, match.index);
  return match[1];
}
