import type { InlineMath, Math as MathNode } from 'mdast-util-math';
import { texMistake, type Macros } from '@/lib/book/tex';
import { expandMacros } from './expand-macros';
import type { Converter } from './converter';
import { paragraph, text, type Block } from './nodes';
import { calm, calmLines, withoutComments } from './tex';

/** A formula in a line, in TeX that needs no macros of the book. */
export function inline(tex: string, macros: Macros | undefined): InlineMath {
  return { type: 'inlineMath', value: alone(tex, macros).replace(/\s*\n\s*/g, ' ') };
}

/** TeX that means the same wherever it stands. */
function alone(tex: string, macros: Macros | undefined): string {
  return calm(expandMacros(withoutComments(tex), macros));
}

/** A displayed formula with its number as a `\tag`; where TeX allows none, the number stands behind it. */
export function displayed(node: MathNode, { page, number }: Converter): Block[] {
  const label = node.data?.label;
  const tex = calmLines(alone(node.value, page.source.macros));
  if (label === undefined) return [{ type: 'math', value: tex }];
  const ordinal = number('eq', label).replace(/^.* /, '');
  const tagged = `${within(tex)} \\tag{${ordinal}}`;
  if (texMistake(tagged, true, undefined) === null || texMistake(tex, true, undefined) !== null) return [{ type: 'math', value: tagged }];
  return [{ type: 'math', value: tex }, paragraph([text(`(${ordinal})`)])];
}

const environments: Readonly<Record<string, string>> = { equation: '', align: 'aligned', alignat: 'alignedat', gather: 'gathered' };

/** An environment that numbers its lines itself as the one that leaves the number to what is around it. */
function within(tex: string): string {
  const [, name = '', inner] = /^\\begin\{(equation|align|alignat|gather)\*?\}([\s\S]*)\\end\{\1\*?\}$/.exec(tex) ?? [];
  if (inner === undefined) return tex;
  const other = environments[name] ?? '';
  return other === '' ? inner.trim() : `\\begin{${other}}${inner}\\end{${other}}`;
}
