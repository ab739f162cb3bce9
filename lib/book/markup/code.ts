import type { Element, ElementContent, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import { SKIP, visit } from '../visit';
import { DIAGRAM } from '../diagrams';
import { diagram } from './diagram';
import { lowlight } from './languages';

/** What stands after the language of a fence: `title="ring.py" {3-5,8} showLineNumbers`. */
interface FenceOptions {
  title: string;
  numbered: boolean;
  marked: ReadonlySet<number>;
}

/** Turns fenced code into a figure with its language, title, line numbers and marked lines; tokens get classes, never styles. */
export function codeBlocks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const code = node.tagName === 'pre' ? node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'code') : undefined;
      if (!code || parent === undefined || index === undefined) return undefined;
      const classes = Array.isArray(code.properties['className']) ? code.properties['className'].map(String) : [];
      const language = classes.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? '';
      const text = toText(code, { whitespace: 'pre' });
      const meta = code.data?.meta ?? '';
      parent.children[index] = (language === DIAGRAM ? diagram(text, meta) : null) ?? block(text, language, options(meta));
      return SKIP;
    });
  };
}

function options(meta: string): FenceOptions {
  const marked = (/\{([\d,\s-]+)\}/.exec(meta)?.[1] ?? '').split(',').flatMap((range) => {
    const [from, to] = range.split('-').map(Number);
    if (from === undefined || Number.isNaN(from) || from === 0) return [];
    return Array.from({ length: Math.min(10_000, Math.max(1, (to ?? from) - from + 1)) }, (_, step) => from + step);
  });
  return { title: /title="([^"]*)"/.exec(meta)?.[1] ?? '', numbered: /\b(showLineNumbers|numbered)\b/.test(meta), marked: new Set(marked) };
}

function block(text: string, language: string, { title, numbered, marked }: FenceOptions): Element {
  const source = text.replace(/\n$/, '');
  const tokens: ElementContent[] = lowlight.registered(language.toLowerCase()) ? (lowlight.highlight(language.toLowerCase(), source).children as ElementContent[]) : [{ type: 'text', value: source }];
  const body = numbered || marked.size > 0 ? lines(tokens).map((line, index) => h('span', { className: marked.has(index + 1) ? ['line', 'marked'] : ['line'] }, line, '\n')) : tokens;
  return h('figure', { className: ['code'], dataLanguage: language || undefined }, [
    title === '' ? undefined : h('figcaption', title),
    h('pre', { className: numbered ? ['numbered'] : undefined }, h('code', body)),
  ]);
}

/** Splits highlighted tokens at line ends; a token that spans lines is opened again on each. */
function lines(tokens: readonly ElementContent[]): ElementContent[][] {
  const result: ElementContent[][] = [[]];
  for (const token of tokens) {
    const pieces = token.type === 'text' ? token.value.split('\n').map((value): ElementContent[] => (value === '' ? [] : [{ type: 'text', value }])) : token.type === 'element' ? lines(token.children).map((children): ElementContent[] => (children.length === 0 ? [] : [{ ...token, children }])) : [];
    pieces.forEach((piece, index) => {
      if (index > 0) result.push([]);
      result.at(-1)?.push(...piece);
    });
  }
  return result;
}
