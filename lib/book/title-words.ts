import { printedTitle } from './markdown/quotes';
import { texToText, type Macros } from './tex';

/** `$x^2$` in a title of YAML; money such as `$5 and $6` is none. */
export const titleFormula = /(?<!\\)\$([^\s$](?:[^$]{0,200}[^\s$])?)\$(?!\d)/g;

/** A title or description of YAML as words, since it shows where nothing else can: in lists of contents, in the browser's bar. Formulas become their signs; references wait for their names. */
export function titleWords(text: string, macros: Macros | undefined): string {
  return printedTitle(text.replace(titleFormula, (_, tex: string) => texToText(tex, macros)).replace(/\\(?=[$@])/g, ''));
}
