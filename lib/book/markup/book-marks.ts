import type { Link, PhrasingContent, Root, Text } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { indexNodes } from '../book-index/marks';
import { proseOf } from '../glossary/prose';
import { finderOf, firstUses } from '../glossary/terms';
import type { Node } from 'unist';
import { isElement, valueOf } from '../nodes';
import { SKIP, visit } from '../visit';
import type { Page } from './page';

/** Marks the first use of each term in each section of a chapter, and puts real nodes in the place of `<Term>`, `<NoTerm>` and `<Index>`. */
export function bookMarks({ book, chapter }: Page) {
  return (tree: Root): void => {
    const finder = finderOf(book.glossary);
    if (chapter && book.glossary.size > 0) {
      for (const { pieces, ...section } of proseOf(tree)) {
        const marks = firstUses(finder, section);
        for (const { node, parent, start } of pieces) {
          const own = marks.filter((mark) => mark.start >= start && mark.end <= start + node.value.length);
          if (own.length > 0) parent.children.splice(parent.children.indexOf(node as never), 1, ...(cut(node, start, own) as never[]));
        }
      }
    }
    for (const { node, mark } of indexNodes(tree)) Object.assign(node, { type: 'emphasis', children: [], data: { hName: 'span', hProperties: { id: mark.id } } });
    forced(tree, (name) => finder.byName(name));
  };
}

/** A text with links in the places of marks. */
function cut(node: Text, offset: number, marks: readonly { id: string; start: number; end: number }[]): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const { id, start, end } of marks) {
    if (start - offset > from) pieces.push({ type: 'text', value: node.value.slice(from, start - offset) });
    from = end - offset;
    pieces.push(termLink(id, [{ type: 'text', value: node.value.slice(start - offset, from) }]));
  }
  if (from < node.value.length) pieces.push({ type: 'text', value: node.value.slice(from) });
  return pieces;
}

function termLink(id: string, children: Link['children']): Link {
  return { type: 'link', url: `/glossary#${id}`, data: { hProperties: { className: ['term'], dataTerm: '' } }, children };
}

/** What an author marked becomes a link, or its bare words where the glossary has no such term or a link is around it. */
function forced(tree: Root, idOf: (name: string) => string | undefined): void {
  const linked = new Set<Node>();
  visit(tree, 'link', (link) => visit(link, (node) => void linked.add(node)));
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined || !isElement(node) || (node.name !== 'Term' && node.name !== 'NoTerm')) return undefined;
    const id = node.name === 'Term' && !linked.has(node) ? idOf(valueOf(node, 'name') || toString(node)) : undefined;
    const children = node.children as PhrasingContent[];
    (parent.children as PhrasingContent[]).splice(index, 1, ...(id === undefined ? children : [termLink(id, children)]));
    return [SKIP, index + (id === undefined ? 0 : 1)];
  });
}
