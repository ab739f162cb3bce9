import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from '../visit';
import { drawImage } from '../markup/figures';
import type { Page } from '../markup/page';
import type { AnchorKind } from '../model';
import { anchorLabels, elementKinds, type ElementKind } from './kinds';

type Written = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/**
 * Replaces what authors write as elements by plain HTML trees, so that pages, PDF, EPUB and search all read the same.
 * The welcome page's furniture is left for React; a name outside of the vocabulary gives its contents only.
 */
export function vocabulary(page: Page) {
  return (tree: Root): void => {
    const number = numbering(page);
    visit(tree, (node, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      if (node.type === 'element' && node.tagName === 'div' && typeof node.properties['id'] === 'string' && node.properties['id'].startsWith('eq-')) {
        node.children.push(h('span', { className: ['equation-number'] }, `(${number('eq', node.properties['id']).replace(/^\D+/, '')})`));
        return undefined;
      }
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
      const kind = elementKinds.get(node.name ?? '');
      if (kind?.welcome === true && page.chapter === null) return undefined;
      if (kind === undefined || kind.welcome === true) {
        (parent.children as RootContent[]).splice(index, 1, ...(node.children));
        return [SKIP, index];
      }
      parent.children[index] = draw(node, kind, page, number);
      return undefined;
    });
  };
}

/** Numbers as the resolved book has them; an element without an id counts too. */
function numbering({ book, chapter }: Page): (kind: AnchorKind, id: string) => string {
  const counts = new Map<AnchorKind, number>();
  return (kind, id) => {
    const ordinal = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, ordinal);
    return book.targets.get(id)?.label ?? `${anchorLabels[kind]} ${chapter ? `${chapter.number}.` : ''}${ordinal}`;
  };
}

function draw(node: Written, kind: ElementKind, page: Page, number: (kind: AnchorKind, id: string) => string): Element {
  const text = (name: string): string => {
    const found = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
    return typeof found?.value === 'string' ? found.value : '';
  };
  const children = node.children;
  const id = text('id') || undefined;
  const label = kind.anchor === undefined ? (kind.label ?? '') : number(kind.anchor, text('id'));
  if (node.name === 'Figure') {
    return h('figure', { id, className: ['figure'] }, [h('div', { className: ['figure-body'] }, drawImage(page, text('src'), text('alt'))), caption(label, children)]);
  }
  if (node.name === 'Table' || node.name === 'Listing') {
    const isBody = (child: ElementContent) => child.type === 'element' && ['table', 'div', 'figure', 'pre'].includes(child.tagName);
    return h('figure', { id, className: [node.name.toLowerCase()] }, [caption(label, children.filter((child) => !isBody(child))), ...children.filter(isBody)]);
  }
  const title = text('title');
  const heading = h('p', { className: ['box-title'] }, [h('span', { className: ['box-label'] }, label), ...(title === '' ? [] : [' ', h('span', title)])]);
  return h('div', { id, className: ['box', `box-${(node.name ?? '').toLowerCase()}`], role: 'note', ariaLabel: title === '' ? label : `${label}: ${title}` }, heading, children);
}

function caption(label: string, children: readonly ElementContent[]): Element {
  const inner = children.flatMap((child) => (child.type === 'element' && child.tagName === 'p' ? child.children : [child]));
  return h('figcaption', [h('span', { className: ['caption-label'] }, label), ' ', ...inner]);
}
