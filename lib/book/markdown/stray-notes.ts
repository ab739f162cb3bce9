import type { Root } from 'mdast';
import { visit } from '../visit';
import type { VFile } from 'vfile';
import type { Point } from '../model';
import { pointsFrom } from '../nodes';

declare module 'mdast' {
  interface RootData {
    /** References to footnotes that are not defined; Markdown leaves them as text. */
    strayNotes?: (Point & { name: string })[];
  }
}

/** Notes every `[^name]` that stayed text, before other plugins cut the text up. An escaped `\[^name]` is meant as text. */
export function strayNotes() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const found: NonNullable<NonNullable<Root['data']>['strayNotes']> = [];
    visit(tree, 'text', (node) => {
      const { start, end } = node.position ?? {};
      if (start?.offset === undefined || !node.value.includes('[^')) return;
      const { offset } = start;
      const pointAt = pointsFrom(source, { ...start, offset });
      const written = source.slice(offset, end?.offset);
      for (const match of written.matchAll(/(?<!\\)\[\^([^\]\s[]{1,100})\]/g)) {
        found.push({ name: match[1] ?? '', ...pointAt(offset + match.index) });
      }
    });
    if (found.length > 0) tree.data = { ...tree.data, strayNotes: found };
  };
}
