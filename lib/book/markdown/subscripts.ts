import type { Parents, PhrasingContent, Root } from 'mdast';
import { visit } from '../visit';

/** Pandoc's rule: `H~2~O` and `x^2^`, no spaces inside, so that "~5 ms and ~6 ms" stays as it is. */
const pattern = /~([^~\s]+)~|\^([^^\s]+)\^/g;

/** Turns `~sub~` and `^sup^` into subscript and superscript. */
export function subscripts() {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent: Parents | undefined) => {
      if (parent === undefined || index === undefined || node.value.search(pattern) < 0) return undefined;
      const pieces: PhrasingContent[] = [];
      let end = 0;
      for (const match of node.value.matchAll(pattern)) {
        if (match.index > end) pieces.push({ type: 'text', value: node.value.slice(end, match.index) });
        const hName = match[1] === undefined ? 'sup' : 'sub';
        pieces.push({ type: 'emphasis', data: { hName }, children: [{ type: 'text', value: match[1] ?? match[2] ?? '' }] });
        end = match.index + match[0].length;
      }
      if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) });
      parent.children.splice(index, 1, ...(pieces as typeof parent.children));
      return index + pieces.length;
    });
  };
}
