import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import { SKIP, visit } from '../visit';
import { headingNumbers } from './heading-numbers';
import { heightClasses, heightOf } from './heights';
import type { Page } from './page';

/** Rows from which on a table is taller than most screens. */
const LONG_TABLE = 20;

/** Gives tables a scroll box of their own, and headings their number and a link to themselves; names the boxes of task lists, and keeps handles free of links. */
export function furniture(page: Page) {
  return (tree: Root): void => {
    const numberOf = headingNumbers(page.chapter);
    visit(tree, 'element', (node, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      if (node.tagName === 'table') {
        for (const cell of cellsOf(node)) {
          align(cell);
          // The empty corner over a column of names heads nothing.
          if (cell.tagName === 'th' && cell.children.length === 0) cell.tagName = 'td';
          if (cell.tagName === 'th') nameFormula(cell);
        }
        parent.children[index] = h('div', { className: rowsOf(node) > LONG_TABLE ? ['table-scroll', 'table-long'] : ['table-scroll'] }, node);
        return SKIP;
      }
      if (node.tagName === 'summary') node.children = unlinked(node.children);
      if (isChoices(node)) for (const choice of node.children) if (choice.type === 'element') nameFormula(onlyParagraph(choice));
      // A box to tick in a list of tasks says its state; its words stand beside it.
      if (node.tagName === 'input' && node.properties['type'] === 'checkbox') node.properties['ariaLabel'] = node.properties['checked'] ? 'Done' : 'To do';
      const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
      if (depth === undefined) return undefined;
      // The page's one h1 is its title.
      if (depth === '1') node.tagName = 'h2';
      const id = node.properties['id'];
      if (typeof id !== 'string' || page.chapter === null) return undefined;
      const number = numberOf(id, toText(node));
      if (number !== '') node.properties['dataNumber'] = number;
      node.children.push(h('a', { className: ['heading-link'], href: `#${id}`, ariaLabel: 'Link to this section', ...(page.book.targets.get(id)?.chapter === page.chapter ? { dataItself: '' } : {}) }));
      return undefined;
    });
  };
}

/** Wraps each second-level heading and what follows it in a `<section>`, so that a browser can lay long pages out piece by piece; classes say how tall each will be. */
export function sections() {
  return (tree: Root): void => {
    const result: RootContent[] = [];
    let open: Element | null = null;
    for (const child of tree.children) {
      if (child.type === 'element' && child.tagName === 'h2') {
        open = h('section');
        result.push(open);
      }
      if (child.type === 'element' && child.properties['dataFootnotes'] !== undefined) open = null;
      if (open) open.children.push(child as ElementContent);
      else result.push(child);
    }
    for (const section of result) {
      if (section.type === 'element' && section.tagName === 'section' && section.properties['dataFootnotes'] === undefined) section.properties['className'] = heightClasses(heightOf(section));
    }
    tree.children = result;
  };
}

/** A handle is one thing to press: a link in it gives its words only, a label its looks too. */
function unlinked(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const children = unlinked(node.children);
    if (node.tagName !== 'a') return [{ ...node, children }];
    const { className } = node.properties;
    return Array.isArray(className) && className.includes('box-label') ? [h('span', { className: ['box-label'] }, children)] : children;
  });
}

function rowsOf(table: Element): number {
  let rows = 0;
  visit(table, 'element', ({ tagName }) => void (rows += tagName === 'tr' ? 1 : 0));
  return rows;
}

function cellsOf(table: Element): Element[] {
  const cells: Element[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'th' || node.tagName === 'td') cells.push(node);
  });
  return cells;
}

/** HTML has given up the attribute that remark writes; a class says the same. */
function align(cell: Element): void {
  const side = cell.properties['align'];
  delete cell.properties['align'];
  if (side === 'right' || side === 'center') cell.properties['className'] = [side];
}

function isChoices({ properties }: Element): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes('question-choices');
}

function onlyParagraph(block: Element): Element {
  const [only, ...others] = block.children;
  return only?.type === 'element' && only.tagName === 'p' && others.length === 0 ? only : block;
}

/** A heading of a column, or an answer to choose, that is a formula alone has no text for tools that do not read MathML: its signs become its name. */
function nameFormula(cell: Element): void {
  if (cell.children.some((child) => child.type !== 'raw' && !(child.type === 'text' && child.value.trim() === ''))) return;
  for (const child of cell.children) {
    if (child.type === 'raw') child.value = child.value.replace('<math', (opening) => `${opening} aria-label="${child.value.replace(/<[^>]+>/g, '').replaceAll('"', '&quot;')}"`);
  }
}
