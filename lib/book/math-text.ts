import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

const raised = letters('0123456789+−=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ');
const lowered = letters('0123456789+−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎');
/** Signs that stand high by themselves. */
const high = new Map([['∘', '°'], ['′', '′'], ['″', '″'], ['‴', '‴']]);
const accents = letters('^ˆ~˜ˉ¯→˙¨', '\u0302\u0302\u0303\u0303\u0304\u0304\u20d7\u0307\u0308');

/** A formula as text, by its MathML: `x₁² ≤ √(a + b)/2`. For titles, which show where nothing but text can. */
export function mathText(mathml: string): string {
  return spaced(textOf(fromHtml(`<math>${mathml}</math>`, { fragment: true }).children as ElementContent[]));
}

function textOf(nodes: readonly ElementContent[]): string {
  return nodes.map(one).join('');
}

function one(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const [base = '', second = '', third = ''] = node.children.filter((child) => child.type === 'element').map((child) => one(child));
  switch (node.tagName) {
    case 'mfrac':
      return `${grouped(base)}/${factor(second)}`;
    case 'msqrt':
      return `√${factor(textOf(node.children))}`;
    case 'mroot':
      return `${script(second, raised, '')}√${factor(base)}`;
    case 'msup':
      return base + script(second, raised, '^');
    case 'msub':
    case 'munder':
      return base + script(second, lowered, '_');
    case 'msubsup':
    case 'munderover':
      return base + script(second, lowered, '_') + script(third, raised, '^');
    case 'mover':
      return base + (accents.get(second) ?? (/^\p{M}$/u.test(second) ? second : script(second, raised, '^')));
    case 'mspace':
      return ' ';
    default:
      return textOf(node.children);
  }
}

/** A product stands as it is; sums and relations in brackets. */
function grouped(text: string): string {
  return /^[\p{L}\p{N}\p{M}.,\s]*$/u.test(text) ? text : `(${text})`;
}

/** One letter or one number stands as it is. */
function factor(text: string): string {
  return /^(?:\p{L}\p{M}*[₀-₉]*|[\d.,\s]*)$/u.test(text) ? text : `(${text})`;
}

function script(text: string, small: ReadonlyMap<string, string>, sign: string): string {
  const all = Array.from(text).map((letter) => high.get(letter) ?? small.get(letter));
  return all.includes(undefined) ? sign + (sign === '' ? text : grouped(text)) : all.join('');
}

/** The sign of application becomes a space where two names would run together. */
function spaced(text: string): string {
  return text.replace(/\u2061\s*(?=[\p{L}\p{N}√])/gu, ' ').replaceAll('\u2061', '').replace(/(?<=\p{L})\u2062(?=\p{L})/gu, '').replace(/\s+/g, ' ').trim();
}

function letters(from: string, to: string): ReadonlyMap<string, string> {
  const small = Array.from(to);
  return new Map(Array.from(from).map((letter, index) => [letter, small[index] ?? letter]));
}
