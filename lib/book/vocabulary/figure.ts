import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { drawImage } from '../markup/figures';
import type { Page } from '../markup/page';
import { caption } from './captions';
import { labelOf } from './label';
import { attributeOf, takeText, type Written } from './written';

/** A figure: a picture, a diagram or two to four parts side by side, with caption and source. */
export function drawFigure(node: Written, label: string, page: Page): Element {
  const { text: source, rest } = takeText(node.children, 'source');
  const parts = rest.filter(isPart);
  const diagram = rest.find(isDiagram);
  const margin = attributeOf(node, 'placement') === 'margin';
  const body = parts.length > 0 ? partsOf(parts, page) : h('div', { className: ['figure-body'] }, diagram ? named(diagram, attributeOf(node, 'alt')) : drawImage(page, attributeOf(node, 'src'), attributeOf(node, 'alt')));
  const text = rest.filter((child) => !isPart(child) && child !== diagram);
  const line = source.length === 0 ? [] : [h('span', { className: ['figure-source'] }, source)];
  return h('figure', { id: attributeOf(node, 'id') || undefined, className: margin ? ['figure', 'figure-margin'] : ['figure'] }, [body, caption(labelOf('caption-label', label, attributeOf(node, 'id')), text, line)]);
}

function partsOf(parts: readonly Written[], page: Page): Element {
  return h(
    'div',
    { className: ['subfigures', `subfigures-${Math.min(4, parts.length)}`] },
    parts.map((part, index) =>
      h('figure', { id: attributeOf(part, 'id') || undefined, className: ['subfigure'] }, [
        h('div', { className: ['figure-body'] }, drawImage(page, attributeOf(part, 'src'), attributeOf(part, 'alt'))),
        caption(labelOf('caption-label', `(${String.fromCharCode(97 + index)})`, attributeOf(part, 'id')), part.children),
      ]),
    ),
  );
}

function isPart(child: ElementContent): child is Written {
  return (child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement') && child.name === 'SubFigure';
}

/** A drawn diagram, or its text as a listing where it is not drawn. */
function isDiagram(child: ElementContent): child is Element {
  return child.type === 'element' && (child.properties['dataDiagram'] !== undefined || child.properties['dataLanguage'] === 'mermaid');
}

/** The drawing under the name that its figure gives it. */
function named(diagram: Element, alt: string): Element {
  const [drawing] = diagram.properties['dataDiagram'] === undefined ? [] : diagram.children;
  if (drawing?.type !== 'element') return diagram;
  drawing.properties['ariaLabel'] = alt;
  return drawing;
}
