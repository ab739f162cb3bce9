import type { Heading, Paragraph, Root, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Processor } from 'unified';
import { SKIP, visit } from '../visit';

/** Signs without which neither a quotation mark nor a dash nor an ellipsis is to be set. */
export const typographicSigns = /["'`]|--|\.\.\./;

/** What an address written without a sign of Markdown begins with. */
const bareAddress = /https?:\/\/|www\.|[-.\w+]@[-\w]+\./i;

/** Lets a step of the whole text see only the blocks whose text matches: a few in a hundred, and such steps are the slowest of all. */
export function onlyWhere(pattern: RegExp, step: (tree: Root) => void): (tree: Root) => void {
  return (tree) => {
    const blocks: (Paragraph | Heading | TableCell)[] = [];
    visit(tree, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
      if (pattern.test(toString(node))) blocks.push(node);
      return SKIP;
    });
    // The step changes the blocks themselves; the root that holds them here is only its way in.
    if (blocks.length > 0) step({ type: 'root', children: blocks });
  };
}

/** Behind remark-gfm: makes its search for bare addresses look only where one can be. */
export function thriftyAddresses(this: Processor): void {
  for (const extension of (this.data().fromMarkdownExtensions ?? []).flat()) {
    if (extension.transforms) extension.transforms = extension.transforms.map((transform) => onlyWhere(bareAddress, (tree) => void transform(tree)));
  }
}
