import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import type { IndexMark } from '../model';
import { isElement, pointOf, valueOf, type WrittenElement } from '../nodes';
import { visit } from '../visit';

/** Every index mark of a file with its address on the page. */
export function indexMarks(tree: Root): IndexMark[] {
  // One without an entry is a mistake of its own.
  return indexNodes(tree).flatMap(({ node, mark }) => (node.attributes.some((item) => item.type === 'mdxJsxAttribute' && item.name === 'entry' && typeof item.value === 'string') ? [mark] : []));
}

/** The same with the nodes; a mark's address follows from its entry and its rank among the marks of that entry. */
export function indexNodes(tree: Root): { node: WrittenElement; mark: IndexMark }[] {
  const slugger = new GithubSlugger();
  const found: { node: WrittenElement; mark: IndexMark }[] = [];
  let section = '';
  visit(tree, (node) => {
    if (node.type === 'heading' && node.depth <= 2) section = node.data?.id ?? '';
    if (!isElement(node) || node.name !== 'Index') return;
    const entry = valueOf(node, 'entry');
    // Sections and figures never have addresses of this form.
    found.push({ node, mark: { entry, id: `index.${slugger.slug(entry.replaceAll('!', ' ')) || 'entry'}`, section, ...pointOf(node) } });
  });
  return found;
}

/** The levels of an entry, `checkpointing!interval`, without spaces around them. */
export function levelsOf(entry: string): string[] {
  return entry.normalize('NFC').split('!').map((level) => level.trim().replace(/\s+/g, ' '));
}
