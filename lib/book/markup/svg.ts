import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Elements of a drawing that can do nothing but draw. */
const drawing = new Set('svg g path line polyline polygon rect circle ellipse text tspan defs marker lineargradient radialgradient stop clippath use symbol pattern mask'.split(' '));
/** Attributes that load, run or restyle something. */
const unsafeAttribute = /^(on|style$|class|href$|xlinkhref$|xlink:href$)/i;

/**
 * An SVG file as part of a page: only what draws is kept, so that nothing in it can run, load or restyle.
 * @param alt its alternative text; null is returned when the text holds no drawing.
 */
export function inlineSvg(text: string, alt: string): Element | null {
  const root = fromHtml(text, { fragment: true, space: 'svg' });
  const svg = root.children.find((child): child is Element => child.type === 'element' && child.tagName === 'svg');
  if (!svg) return null;
  clean(svg);
  const { width, height, viewBox } = svg.properties;
  svg.properties = { viewBox: viewBox ?? `0 0 ${String(width ?? 100)} ${String(height ?? 100)}`, width, height, role: 'img', ariaLabel: alt, className: ['drawing'] };
  return svg;
}

function clean(node: Element): void {
  node.properties = Object.fromEntries(Object.entries(node.properties).filter(([name, value]) => (!unsafeAttribute.test(name) && !/url\(\s*['"]?(?!#)/i.test(String(value))) || (/^(href|xlinkhref)$/i.test(name) && String(value).startsWith('#'))));
  node.children = node.children.filter((child): child is ElementContent => child.type === 'text' || (child.type === 'element' && drawing.has(child.tagName.toLowerCase())));
  for (const child of node.children) if (child.type === 'element') clean(child);
}
