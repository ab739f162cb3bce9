import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import { visit } from '@/lib/book/visit';
import { hasClass, textOf } from '../hast';

/** A section as contents, bookmarks and running heads name it. */
export interface ExportedSection {
  id: string;
  /** 2 to 6. */
  depth: number;
  /** `6.2`; empty for a heading without a number of its own, and for one whose title brings it. */
  number: string;
  title: string;
}

/** Writes the numbers of headings as text, takes their links to themselves away, and lists them. */
export function headings(tree: Root, titles: ReadonlyMap<string, string>): ExportedSection[] {
  const sections: ExportedSection[] = [];
  visit(tree, 'element', (node) => {
    const depth = Number(/^h([2-6])$/.exec(node.tagName)?.[1] ?? 0);
    const id = textOf(node, 'id');
    if (depth === 0 || id === '') return;
    node.children = node.children.filter((child) => !hasClass(child, 'heading-link'));
    const number = textOf(node, 'dataNumber');
    delete node.properties['dataNumber'];
    sections.push({ id, depth, number, title: titles.get(id) ?? toText(node) });
    if (number !== '') node.children.unshift(numberOf(number), { type: 'text', value: ' ' });
  });
  return sections;
}

function numberOf(number: string): Element {
  return h('span', { className: ['heading-number'] }, number);
}
