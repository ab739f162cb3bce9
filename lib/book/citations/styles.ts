import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../nearest';
import { problem, type Problem } from '../problems';
import authorYear from './styles/author-year.json';
import localeEnUs from './styles/locale-en-US.json';
import numeric from './styles/numeric.json';

/** A style as CSL's XML, and the words of the book's language. */
export interface CitationStyle {
  xml: string;
  locale: string;
  language: string;
}

/** The styles that `citation_style` may name. */
export const styleNames: readonly string[] = ['author-year', 'numeric'];

const builtIn: Readonly<Record<string, { xml: string[] }>> = { 'author-year': authorYear, numeric };

/** The style that a narrative citation takes its names from where the book's own style has none. */
export function authorYearStyle(): CitationStyle {
  return { xml: authorYear.xml.join('\n'), locale: localeEnUs.xml.join('\n'), language: 'en-US' };
}

/**
 * Finds the style that `book.yaml` asks for: a name, or the path of a `.csl` file in the manuscript. A style that cannot be used is a
 * problem, and the book is shown in the usual one.
 * @param language of the book; its words are those of `locales-<language>.xml` in the manuscript where there is one, else English.
 */
export function citationStyle(root: string, name: string, language: string, line: number): { style: CitationStyle; problems: Problem[] } {
  const own = localeIn(root, language);
  const usual = own === null ? authorYearStyle() : { ...authorYearStyle(), ...own };
  const wrong = (message: string, repair?: string) => ({ style: usual, problems: [problem({ file: 'book.yaml', line, column: 1 }, 'citation-style', message, repair)] });
  const known = Object.hasOwn(builtIn, name) ? builtIn[name] : undefined;
  if (known) return { style: { ...usual, xml: known.xml.join('\n') }, problems: [] };
  if (!name.endsWith('.csl')) return wrong(`Unexpected citation style \`${name}\`, expected ${styleNames.join(', ')} or the path of a .csl file in the manuscript`, didYouMean(name, styleNames));
  if (name.split(/[\\/]/).includes('..') || name.startsWith('/') || !existsSync(join(/* turbopackIgnore: true */ root, name))) return wrong(`Unexpected path \`${name}\` without a file, expected a .csl file in the manuscript`);
  const xml = readFileSync(join(/* turbopackIgnore: true */ root, name), 'utf8');
  if (!/<style[\s>][\s\S]*<citation[\s>][\s\S]*<\/style>/.test(xml)) return wrong(`Unexpected file \`${name}\`, expected a CSL style that is whole in itself (with \`<citation>\`)`);
  return { style: { ...usual, xml }, problems: [] };
}

function localeIn(root: string, language: string): Pick<CitationStyle, 'locale' | 'language'> | null {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z]{2})?$/.test(language)) return null;
  const path = join(/* turbopackIgnore: true */ root, `locales-${language}.xml`);
  return existsSync(path) ? { locale: readFileSync(path, 'utf8'), language } : null;
}
