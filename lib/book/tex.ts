import katex from 'katex';
import { mathLetters } from './math-letters';
import { mathText } from './math-text';

/** The book's macros, by name with their backslash. */
export type Macros = Readonly<Record<string, string>>;

interface TexOptions {
  display: boolean;
  macros: Macros | undefined;
  /** False to get markup that shows the mistake instead. */
  strict: boolean;
}

/**
 * TeX to KaTeX's MathML, with the same settings for every reader of the text.
 * @throws ParseError where `strict`.
 */
export function renderTex(tex: string, { display, macros, strict }: TexOptions): string {
  // A copy: \gdef in one formula must not reach the next.
  return katex.renderToString(tex, { displayMode: display, output: 'mathml', throwOnError: strict, strict: false, trust: false, maxExpand: 1000, macros: { ...macros } });
}

/** What is inside the `<math>` element, without the wrapper and the TeX annotation that KaTeX adds; null for markup that is not MathML. */
export function mathmlOf(markup: string): string | null {
  const inner = /<math[^>]*>(?:<semantics>)?([\s\S]*?)(?:<annotation[^>]*>[\s\S]*?<\/annotation><\/semantics>)?<\/math>/.exec(markup)?.[1];
  return inner === undefined ? null : mathLetters(inner);
}

/** A formula as text: `$\alpha_1$` gives "α₁". */
export function texToText(tex: string, macros: Macros | undefined): string {
  const inner = mathmlOf(renderTex(tex, { display: false, macros, strict: false }));
  return inner === null ? tex : mathText(inner);
}

/** A mistake of TeX: what is wrong, and where in the formula where that is known (offset from 0). */
export interface TexMistake {
  message: string;
  offset: number | null;
}

/** The mistake that KaTeX meets first, or null. */
export function texMistake(tex: string, display: boolean, macros: Macros | undefined): TexMistake | null {
  try {
    renderTex(tex, { display, macros, strict: true });
    return null;
  } catch (error) {
    if (error instanceof RangeError) return { message: 'it is nested too deep', offset: null };
    // The place is told as line and column.
    const message = error instanceof katex.ParseError ? error.rawMessage : String(error);
    return { message: message.replace(/\s+/g, ' ').slice(0, 160), offset: error instanceof katex.ParseError ? offsetIn(tex, error) : null };
  }
}

/** KaTeX counts inside a macro's own text when the mistake is there: that is no place in the formula. */
function offsetIn(tex: string, error: { message: string; position?: number | undefined }): number | null {
  const { position } = error;
  if (position === undefined || position > tex.length) return null;
  const before = tex.slice(Math.max(0, position - 15), position);
  return error.message.includes(before) ? position : null;
}
