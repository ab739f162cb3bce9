import katex from 'katex';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { Anchor, AnchorKind, Facts, Point, SourceFile } from './model';
import { parseSource } from './parse';
import { problem, warning } from './problems';
import { elementKinds } from './vocabulary/kinds';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Step 3: parses one file and notes all that can be pointed at, all that points, and the mistakes that show in it alone. */
export function collectFacts(source: SourceFile): Facts {
  const { tree, problems } = parseSource(source);
  const facts: Facts = { words: 0, sections: [], anchors: [], references: [], links: [], images: [], code: [], components: [], problems };
  if (tree === null) return facts;
  collectText(tree, facts);
  collectSections(tree, facts);
  collectAnchors(tree, facts);
  collectMistakes(tree, source, facts);
  return facts;
}

function collectText(tree: Root, facts: Facts): void {
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') facts.words += node.value.split(/\s+/).filter(Boolean).length;
    if (node.type === 'link' || node.type === 'definition') facts.links.push({ url: node.url, ...pointOf(node) });
    if (node.type === 'image') facts.images.push({ url: node.url, alt: node.alt ?? '', component: false, ...pointOf(node) });
    if (node.type === 'code') facts.code.push({ language: node.lang ?? '', ...pointOf(node) });
    if (node.type === 'crossReference') facts.references.push({ id: node.id, ...pointOf(node) });
    if (!isElement(node)) return;
    const attributes = node.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? { name: attribute.name, value: typeof attribute.value === 'object' && attribute.value !== null ? null : (attribute.value ?? ''), ...pointOf(attribute.position ? attribute : node) }
        : { name: '{...}', value: null, ...pointOf(attribute.position ? attribute : node) },
    );
    facts.components.push({ name: node.name ?? '', attributes, ...pointOf(node) });
    const src = attributes.find(({ name }) => name === 'src')?.value;
    if (node.name === 'Figure' && typeof src === 'string') facts.images.push({ url: src, alt: textOf(node, 'alt'), component: true, ...pointOf(node) });
  });
}

function collectSections(tree: Root, facts: Facts): void {
  let major = 0;
  let minor = 0;
  visit(tree, 'heading', (node) => {
    if (node.depth === 2) minor = 0;
    if (node.depth <= 2) major += 1;
    if (node.depth === 3) minor += 1;
    const number = node.depth <= 2 ? String(major) : node.depth === 3 ? `${major}.${minor}` : '';
    facts.sections.push({ id: node.data?.id ?? '', title: toString(node).trim(), depth: node.depth, number, ...pointOf(node) });
  });
}

function collectAnchors(tree: Root, facts: Facts): void {
  const counts = new Map<AnchorKind, number>();
  const add = (kind: AnchorKind, id: string, title: string, node: Node) => {
    const ordinal = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, ordinal);
    facts.anchors.push({ id, kind, ordinal, title, ...pointOf(node) } satisfies Anchor);
  };
  visit(tree, (node) => {
    if (node.type === 'math' && node.data?.label !== undefined) add('eq', node.data.label, '', node);
    if (!isElement(node)) return;
    const kind = elementKinds.get(node.name ?? '')?.anchor;
    if (kind !== undefined) add(kind, textOf(node, 'id'), textOf(node, 'title') || toString(node.children[0]).slice(0, 120), node);
  });
}

function collectMistakes(tree: Root, source: SourceFile, facts: Facts): void {
  visit(tree, (node) => {
    const place = { file: source.path, ...pointOf(node) };
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const comment = /^\s*\/\*.*\*\/\s*$/s.test(node.value);
      if (!comment) facts.problems.push(problem(place, 'expression', `Unexpected expression \`{${node.value.slice(0, 40)}}\`, expected text: braces are removed and not evaluated`, 'write `\\{` for the sign, or use a string attribute'));
    }
    if (node.type === 'mdxjsEsm') facts.problems.push(problem(place, 'expression', 'Unexpected import or export, expected text: a manuscript is data'));
    if (node.type === 'html') facts.problems.push(warning(place, 'raw-html', 'Unexpected HTML, expected Markdown: it is left out of the page'));
    if (node.type === 'math' || node.type === 'inlineMath') {
      const message = texError(node.value, node.type === 'math');
      if (message !== null) facts.problems.push(problem(place, 'tex', `Unexpected TeX \`${node.value.trim().slice(0, 40)}\`: ${message}, expected TeX that KaTeX knows`));
    }
  });
}

function texError(tex: string, displayMode: boolean): string | null {
  try {
    katex.renderToString(tex, { displayMode, throwOnError: true, strict: false, output: 'mathml', trust: false, maxExpand: 1000 });
    return null;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/^KaTeX parse error: /, '').replace(/\s+/g, ' ').slice(0, 160);
  }
}

function textOf(node: Element, name: string): string {
  const attribute = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : '';
}

function isElement(node: Node): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function pointOf(node: Pick<Node, 'position'>): Point {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
