import type { Element, ElementContent, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from '@/lib/book/visit';

/** Elements of MathML that hold signs and nothing else. */
const tokens = new Set(['mi', 'mn', 'mo', 'mtext', 'ms']);
/** In a token these are just more signs. */
const signs = new Set([...tokens, 'mrow', 'mspace', 'mstyle']);
/** Drawings need these; without them nothing shows. */
const needed: Readonly<Record<string, readonly string[]>> = { rect: ['width', 'height'], circle: ['r'], ellipse: ['rx', 'ry'], path: ['d'], polygon: ['points'], polyline: ['points'] };

/** Attributes that lay elements of drawings out, by element. */
const geometry: Readonly<Record<string, string>> = {
  svg: 'viewBox width height preserveAspectRatio role ariaLabel ariaHidden className xmlns',
  rect: 'x y width height rx ry',
  circle: 'cx cy r',
  ellipse: 'cx cy rx ry',
  line: 'x1 y1 x2 y2',
  path: 'd pathLength',
  polyline: 'points',
  polygon: 'points',
  text: 'x y dx dy rotate textLength lengthAdjust',
  tspan: 'x y dx dy rotate textLength lengthAdjust',
  marker: 'viewBox refX refY markerWidth markerHeight markerUnits orient preserveAspectRatio',
  linearGradient: 'x1 y1 x2 y2 gradientUnits gradientTransform spreadMethod href',
  radialGradient: 'cx cy r fx fy gradientUnits gradientTransform spreadMethod href',
  stop: 'offset',
  clipPath: 'clipPathUnits',
  mask: 'x y width height maskUnits maskContentUnits',
  pattern: 'x y width height viewBox patternUnits patternContentUnits patternTransform preserveAspectRatio',
  use: 'x y width height href',
  symbol: 'viewBox preserveAspectRatio',
};
/** Attributes that any of them may have. */
const looks = /^(?:id|transform|color|opacity|display|visibility|overflow|mask|filter|cursor|(?:fill|stroke|font|stop|marker|clip)[A-Za-z]*|letterSpacing|wordSpacing|textAnchor|textDecoration|textRendering|shapeRendering|dominantBaseline|alignmentBaseline|baselineShift|writingMode)$/;

/** Browsers forgive what the schemas of EPUB do not: mends formulas and drawings. */
export function mendForeign(children: ElementContent[]): void {
  visit({ type: 'root', children } satisfies Root, 'element', (node) => {
    if (node.tagName === 'math') {
      // The TeX says it already.
      delete node.properties['ariaLabel'];
      visit(node, 'element', mendToken);
    }
    if (node.tagName === 'svg') mendDrawing(node);
  });
}

function mendToken(node: Element): void {
  if (!tokens.has(node.tagName) || node.children.every(({ type }) => type === 'text')) return;
  const inside = new Set<string>();
  visit(node, 'element', ({ tagName }) => void inside.add(tagName));
  if ([...inside].every((tagName) => signs.has(tagName))) node.children = [{ type: 'text', value: toText(node, { whitespace: 'pre' }) }];
  else Object.assign(node, { tagName: 'mrow', properties: {} });
}

function mendDrawing(node: Element): void {
  const own = new Set(geometry[node.tagName]?.split(' '));
  // Without the prefix, which would have to be declared.
  node.properties['href'] ??= node.properties['xLinkHref'];
  for (const name of Object.keys(node.properties)) if (!own.has(name) && !looks.test(name)) Reflect.deleteProperty(node.properties, name);
  node.children = node.children.filter((child) => child.type !== 'element' || (needed[child.tagName] ?? []).every((name) => child.properties[name] !== undefined && child.properties[name] !== ''));
  for (const child of node.children) if (child.type === 'element') mendDrawing(child);
}
