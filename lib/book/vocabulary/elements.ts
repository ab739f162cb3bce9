import type { Element, Root, RootContent } from 'hast';
import { SKIP, visit } from '../visit';
import type { Page } from '../markup/page';
import { drawAlgorithm } from './algorithm';
import { drawBox } from './box';
import { captioned } from './captions';
import { drawFigure } from './figure';
import { elementKinds, type ElementKind } from './kinds';
import { numbering, type Numbering } from './numbering';
import { labelOf } from './label';
import { attributeOf, type Written } from './written';

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
        node.children.push(labelOf('equation-number', `(${number('eq', node.properties['id']).replace(/^.* /, '')})`, node.properties['id']));
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
      // What it holds is looked at where it now stands.
      return [SKIP, index];
    });
  };
}

function draw(node: Written, kind: ElementKind, page: Page, number: Numbering): Element {
  // A part is lettered by its figure; one that stands alone is a figure itself.
  if (node.name === 'SubFigure') return drawFigure(node, number('fig', attributeOf(node, 'id')), page);
  const label = kind.anchor === undefined ? (kind.label ?? '') : number(kind.anchor, attributeOf(node, 'id'));
  if (node.name === 'Figure') return drawFigure(node, label, page);
  if (node.name === 'Algorithm') return drawAlgorithm(node, label);
  return node.name === 'Table' || node.name === 'Listing' ? captioned(node, label) : drawBox(node, label);
}
