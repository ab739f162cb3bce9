import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import type { Raw } from 'mdast-util-to-hast';
import { mathmlOf, renderTex, type Macros } from '../tex';
import { SKIP, visit } from '../visit';
import { toMathmlCore } from './mathml-core';
import { spaceOperators } from './operator-space';
import type { Page } from './page';

declare module 'mdast-util-to-hast' {
  interface RawData {
    /** What the formula was written as. */
    tex?: string;
  }
}

/** In characters of TeX; a shorter formula fits any screen. */
const LONGEST_SHORT_FORMULA = 24;

/**
 * Turns formulas into MathML alone: no second HTML copy, no style attribute, readable by screen readers.
 * The wrapper and the TeX annotation that KaTeX adds are taken off (they double the size of a formula).
 */
export function maths({ source, alttext = false }: Pick<Page, 'source' | 'alttext'>) {
  return (tree: Root): void => {
    const rendered = new Map<string, string>();
    visit(tree, 'element', (node, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      const code = node.tagName === 'pre' ? node.children.find((child): child is Element => child.type === 'element') : node;
      const classes = code?.properties['className'];
      if (!code || !Array.isArray(classes) || !classes.includes('language-math') || !(classes.includes('math-inline') || classes.includes('math-display'))) return undefined;
      const display = classes.includes('math-display');
      const tex = toText(code, { whitespace: 'pre' });
      const key = `${display}${tex}`;
      const mathml = rendered.get(key) ?? toMathml(tex, { display, macros: source.macros, alttext });
      rendered.set(key, mathml);
      const raw: Raw = { type: 'raw', value: mathml, data: { tex } };
      const label = node.properties['dataLabel'];
      parent.children[index] = display ? equation(raw, tex, typeof label === 'string' ? label : undefined) : raw;
      return SKIP;
    });
  };
}

function equation(raw: Element['children'][number], tex: string, id: string | undefined): Element {
  const box: Element = { type: 'element', tagName: 'div', properties: { className: ['equation-body'] }, children: [raw] };
  return { type: 'element', tagName: 'div', properties: { className: ['equation'], ...(id === undefined ? {} : { id }), dataTex: tex }, children: [box] };
}

interface Wishes {
  display: boolean;
  macros: Macros | undefined;
  alttext: boolean;
}

function toMathml(tex: string, { display, macros, alttext }: Wishes): string {
  // Mistakes are reported by the checker; a draft page in development still shows the rest.
  const found = mathmlOf(renderTex(tex, { display, macros, strict: false }));
  if (found === null) return `<code>${tex.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code>`;
  const text = alttext ? ` alttext="${tex.trim().replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"` : '';
  const inner = spaceOperators(toMathmlCore(found));
  if (display) return `<math${text} display="block">${inner}</math>`;
  // Browsers do not break formulas over lines: one that may be wider than a phone gets a box that scrolls.
  return tex.length > LONGEST_SHORT_FORMULA ? `<span class="wide-formula"><math${text}>${inner}</math></span>` : `<math${text}>${inner}</math>`;
}
