import type { Nodes, Root, Text } from 'mdast';
import { visit } from '../visit';

/** Straight quotation marks as a printer sets them, each by what stands beside it; the text keeps its length. */
export function curlyQuotes(text: string): string {
  return text
    .replace(/(?<=^|[\s([{–—“‘/])"(?=\S)/g, '“')
    .replaceAll('"', '”')
    .replace(/(?<=^|[\s([{–—“/])'(?=\S)/g, '‘')
    .replaceAll("'", '’');
}

/** The same for a title, which no later step sees, with its dashes and dots. */
export function printedTitle(title: string): string {
  return curlyQuotes(title).replace(/(?<!-)---(?!-)/g, '—').replace(/(?<!-)--(?!-)/g, '–').replace(/(?<!\.)\.\.\.(?!\.)/g, '…');
}

/** Stands for a formula, a reference, code: what has no text of its own here. */
const THING = '\uFFFC';

/** The marks that the typesetter leaves straight because a reference or a formula stands between them, not words. */
export function quotesAroundThings(tree: Root): void {
  for (const block of tree.children) {
    const leaves: Nodes[] = [];
    visit(block, (node) => {
      if (!('children' in node)) leaves.push(node);
    });
    const straight = leaves.filter((leaf): leaf is Text => leaf.type === 'text' && /["']/.test(leaf.value));
    if (straight.length === 0) continue;
    const set = curlyQuotes(leaves.map((leaf) => (leaf.type === 'text' ? leaf.value : THING)).join(''));
    let at = 0;
    for (const leaf of leaves) {
      const length = leaf.type === 'text' ? leaf.value.length : 1;
      if (leaf.type === 'text') leaf.value = set.slice(at, at + length);
      at += length;
    }
  }
}
