import type { Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Nodes of plain Markdown as text: CommonMark with the tables, notes and task lists of GitHub, and formulas between dollars. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, { bullet: '-', rule: '-', listItemIndent: 'one', extensions: [gfmToMarkdown({ tablePipeAlign: false }), mathToMarkdown()] });
}

/** The same of a few blocks. */
export function written(...children: RootContent[]): string {
  return writeMarkdown({ type: 'root', children });
}
