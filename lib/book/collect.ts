import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from './visit';
import { collectCitations } from './citations/collect';
import { indexMarks } from './book-index/marks';
import { proseFacts } from './glossary/prose';
import { collectAnchors } from './collect-anchors';
import { collectMistakes } from './collect-mistakes';
import { DIAGRAM } from './diagrams';
import { diagramAlt } from './markup/diagram';
import { collectStyle } from './collect-style';
import { lostIds } from './lost-ids';
import { printedTitle } from './markdown/quotes';
import { isElement, pointOf, valueOf } from './nodes';
import type { Facts, SourceFile } from './model';
import { parseSource } from './parse';
import { plainText } from './plain-text';
import type { Macros } from './tex';

/** Step 3: parses one file and notes all that can be pointed at, all that points, and the mistakes that show in it alone. */
export function collectFacts(source: SourceFile): Facts {
  const { tree, problems, lost } = parseSource(source);
  const facts: Facts = { words: 0, sections: [], anchors: [], references: [], citations: [], links: [], images: [], code: [], diagrams: [], components: [], prose: [], indexMarks: [], lost, handwritten: [], problems };
  if (tree === null) return facts;
  facts.citations = collectCitations(tree, source.macros);
  collectText(tree, facts);
  collectTargets(tree, facts);
  collectSections(tree, facts, source.macros);
  collectAnchors(tree, facts, source.macros);
  facts.prose = proseFacts(tree);
  facts.indexMarks = indexMarks(tree);
  lost.push(...lostIds(tree));
  problems.push(...collectMistakes(tree, source));
  collectStyle(tree, source, facts);
  return facts;
}

function collectText(tree: Root, facts: Facts): void {
  visit(tree, (node, _index, parent) => {
    if (node.type === 'text' || node.type === 'inlineCode') facts.words += node.value.split(/\s+/).filter(Boolean).length;
    if (node.type === 'code') facts.code.push({ language: node.lang ?? '', ...pointOf(node) });
    if (node.type === 'code' && node.lang === DIAGRAM) facts.diagrams.push({ text: node.value, alt: parent && isElement(parent) && parent.name === 'Figure' ? null : diagramAlt(node.value, node.meta ?? ''), ...pointOf(node) });
    if (node.type === 'crossReference') facts.references.push({ id: node.id, ...pointOf(node) });
    if (!isElement(node)) return;
    const attributes = node.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? { name: attribute.name, value: typeof attribute.value === 'object' && attribute.value !== null ? null : (attribute.value ?? ''), ...pointOf(attribute.position ? attribute : node) }
        : { name: '{...}', value: null, ...pointOf(attribute.position ? attribute : node) },
    );
    facts.components.push({ name: node.name ?? '', attributes, ...pointOf(node) });
    const src = attributes.find(({ name }) => name === 'src')?.value;
    if ((node.name === 'Figure' || node.name === 'SubFigure') && typeof src === 'string') facts.images.push({ url: src, alt: valueOf(node, 'alt'), component: true, ...pointOf(node) });
  });
}

/** Links and images. An address that stands apart, as `[name]: address`, counts as what uses it. */
function collectTargets(tree: Root, facts: Facts): void {
  const pictured = new Map<string, { alt: string; node: Nodes }[]>();
  visit(tree, 'imageReference', (node) => {
    pictured.set(node.identifier, [...(pictured.get(node.identifier) ?? []), { alt: node.alt ?? '', node }]);
  });
  const defined = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'link') facts.links.push({ url: node.url, text: toString(node).trim() || (mark(node) ? '·' : ''), ...pointOf(node) });
    if (node.type === 'image') facts.images.push({ url: node.url, alt: node.alt ?? '', component: false, ...pointOf(node) });
    if (node.type !== 'definition' || defined.has(node.identifier)) return;
    defined.add(node.identifier);
    const uses = pictured.get(node.identifier);
    if (uses === undefined) facts.links.push({ url: node.url, text: null, ...pointOf(node) });
    else for (const { alt, node: use } of uses) facts.images.push({ url: node.url, alt, component: false, ...pointOf(use) });
  });
}

/** True where something other than text shows: an image, a formula, a reference. */
function mark(parent: Nodes): boolean {
  let found = false;
  visit(parent, (node) => {
    if (['image', 'imageReference', 'crossReference', 'citation', 'inlineMath'].includes(node.type)) found = true;
  });
  return found;
}

function collectSections(tree: Root, facts: Facts, macros: Macros | undefined): void {
  let major = 0;
  let minor = 0;
  let number = '';
  visit(tree, 'heading', (node) => {
    if (node.depth === 2) minor = 0;
    if (node.depth <= 2) major += 1;
    if (node.depth === 3) minor += 1;
    if (node.depth <= 3) number = node.depth === 3 ? `${major}.${minor}` : String(major);
    facts.sections.push({ id: node.data?.id ?? '', title: printedTitle(plainText(node, macros).trim()), depth: node.depth, number, ...pointOf(node) });
  });
}
