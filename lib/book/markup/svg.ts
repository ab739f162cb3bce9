import type { Element, ElementContent, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { s } from 'hastscript';

/** Elements of a drawing that can do nothing but draw. */
const drawing = new Set('svg g a path line polyline polygon rect circle ellipse text tspan defs marker lineargradient radialgradient stop clippath use symbol pattern mask'.split(' '));
/** Elements that show nothing: a drawing is the same without them. */
const silent = /^(?:title|desc|metadata|script|sodipodi:.*|inkscape:.*)$/i;
/** Attributes that load, run or restyle something. */
const unsafeAttribute = /^(on|style$|class|href$|xlinkhref$|xlink:href$)/i;
/** How something is drawn: what style sheets may say of it, SVG knows as an attribute too. */
const looks = new Set(
  'alignment-baseline baseline-shift clip-path clip-rule color display dominant-baseline fill fill-opacity fill-rule font-family font-size font-stretch font-style font-variant font-weight letter-spacing marker-end marker-mid marker-start mask opacity overflow paint-order shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering vector-effect visibility word-spacing'.split(' '),
);
/** The same as a tree names them. */
const lookProperties = new Set(Object.keys(s('g', Object.fromEntries([...looks].map((name) => [name, '0']))).properties));

/**
 * An SVG file as part of a page: only what draws is kept, so that nothing in it can run, load or restyle. Looks that stand in `style`
 * attributes become attributes of their own, since pages allow no other styles.
 * @param alt its alternative text; null is returned when the text holds no drawing, or one that would not look the same: it has a style
 * sheet, pictures, filters or moving parts.
 */
export function inlineSvg(text: string, alt: string): Element | null {
  const root = fromHtml(text, { fragment: true, space: 'svg' });
  const svg = root.children.find((child): child is Element => child.type === 'element' && child.tagName === 'svg');
  if (!svg || !clean(svg)) return null;
  const { width, height, viewBox, ...others } = svg.properties;
  const own = Object.fromEntries(Object.entries(others).filter(([name]) => lookProperties.has(name)));
  svg.properties = { viewBox: viewBox ?? `0 0 ${String(width ?? 100)} ${String(height ?? 100)}`, width, height, ...own, role: 'img', ariaLabel: alt, className: ['drawing'] };
  return svg;
}

/** @returns false for a drawing that looks different when only what draws is kept. */
function clean(node: Element): boolean {
  // A link in a picture that is pressed to be enlarged would lead astray.
  if (node.tagName === 'a') node.tagName = 'g';
  const { style, ...written } = node.properties;
  const properties = { ...written, ...(typeof style === 'string' ? looksOf(style) : {}) };
  node.properties = Object.fromEntries(Object.entries(properties).filter(([name, value]) => (!unsafeAttribute.test(name) && !/url\(\s*['"]?(?!#)/i.test(String(value))) || (/^(href|xlinkhref)$/i.test(name) && String(value).startsWith('#'))));
  node.children = node.children.filter((child): child is ElementContent => child.type === 'text' || (child.type === 'element' && !silent.test(child.tagName) && !isEmpty(child)));
  return node.children.every((child) => child.type !== 'element' || (drawing.has(child.tagName.toLowerCase()) && clean(child)));
}

/** The declarations of a `style` attribute that SVG has attributes for. */
function looksOf(style: string): Properties {
  const declarations = style.split(';').flatMap((declaration): [string, string][] => {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*(.+?)(?:\s*!important)?\s*$/s.exec(declaration) ?? [];
    return looks.has(name.toLowerCase()) ? [[name.toLowerCase(), value]] : [];
  });
  return s('g', Object.fromEntries(declarations)).properties;
}

/** What editors leave behind: a style sheet or HTML with nothing in it. */
function isEmpty({ tagName, children }: Element): boolean {
  return /^(?:style|foreignObject)$/i.test(tagName) && children.every((child) => child.type === 'text' && child.value.trim() === '');
}
