import type { ElementContent } from 'hast';
import { textOf } from '../hast';

/** Puts soft hyphens (U+00AD) into the words of a text. */
export type Hyphenate = (text: string) => string;

/** Running text; headings, tables and code are never divided. */
const running = new Set(['p', 'li', 'dd', 'figcaption']);
const never = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'pre', 'code', 'kbd', 'math', 'svg', 'header', 'nav', 'dt']);
const neverClasses = new Set(['title-page', 'imprint', 'contents', 'cover-type', 'opening', 'box-title', 'heading-number', 'index-lines']);

/**
 * The hyphenator of a language, or null where its patterns are not known. Browsers that print bring none of their own.
 * @param language a tag such as `en` or `de-CH`.
 */
export async function hyphenatorOf(language: string): Promise<Hyphenate | null> {
  for (const name of [language.toLowerCase(), language.split('-')[0]?.toLowerCase() ?? '']) {
    try {
      const { hyphenateSync } = ((await import(`hyphen/${name}/index.js`)) as { default: { hyphenateSync: (text: string, options?: { minWordLength?: number }) => string } }).default;
      // No more than a few letters may stand alone: two before a hyphen, three after it.
      return (text) => hyphenateSync(text, { minWordLength: 6 }).replace(/^(\p{L})\u00ad|\u00ad(?=\p{L}{1,2}$)/gu, '$1');
    } catch {
      // The package has no such language.
    }
  }
  return null;
}

/** Divides the words of running text. */
export function hyphenate(children: readonly ElementContent[], divide: Hyphenate, within = false): void {
  for (const child of children) {
    if (child.type === 'text' && within) child.value = child.value.replace(/[\p{L}\p{M}’]{6,}/gu, divide);
    if (child.type !== 'element' || never.has(child.tagName)) continue;
    const classes = child.properties['className'];
    if (Array.isArray(classes) && classes.some((name) => typeof name === 'string' && neverClasses.has(name))) continue;
    // An address is broken by other rules.
    if (child.tagName === 'a' && /^https?:/.test(textOf(child, 'href')) && child.children.some((inner) => inner.type === 'text' && /:\/\/|www\./.test(inner.value))) continue;
    hyphenate(child.children, divide, within || running.has(child.tagName));
  }
}
