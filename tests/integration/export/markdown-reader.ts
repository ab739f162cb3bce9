import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { texMistake } from '@/lib/book/tex';

/** Markdown as a reader of it understands it, with GitHub's additions and formulas. */
export function readAgain(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).use(remarkMath).parse(markdown);
}

/** All that a reader of the Markdown could not follow or understand: leftovers of the book's syntax, addresses that are not whole, notes that are missing, TeX that cannot be read. */
export function leftovers(markdown: string): string[] {
  const found: string[] = [];
  const notes = { used: new Set<string>(), defined: new Set<string>() };
  const seen = (node: Nodes) => {
    if (node.type === 'text' && /@(?:fig|sec|tbl|lst|eq|algo|ln|dfn|exmp|nbk|chk|psp|lhs|ws|pri|thrm)-|\[-?@|\[#|\{\/\*|\[\^/.test(node.value)) found.push(node.value);
    if (node.type === 'html' && !/^<(?:\/?(?:kbd|sub|sup|mark|abbr)|abbr title="[^"]*"|br)>$/.test(node.value)) found.push(node.value);
    if ((node.type === 'link' || node.type === 'image') && !/^(?:https?:\/\/|mailto:)/.test(node.url)) found.push(node.url);
    if (node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'definition') found.push(node.identifier);
    if (node.type === 'footnoteReference') notes.used.add(node.identifier);
    if (node.type === 'footnoteDefinition') notes.defined.add(node.identifier);
    if (node.type === 'table') for (const row of node.children) if (row.children.length !== node.children[0]?.children.length) found.push(`a row of ${row.children.length} cells`);
    if (node.type === 'math' || node.type === 'inlineMath') {
      const mistake = texMistake(node.value, node.type === 'math', undefined);
      if (mistake) found.push(`${node.value}: ${mistake.message}`);
    }
  };
  visit(readAgain(markdown), seen);
  found.push(...[...notes.used].filter((note) => !notes.defined.has(note)), ...[...notes.defined].filter((note) => !notes.used.has(note)));
  // One that knows nothing but CommonMark finds no reference that leads nowhere, no tag and no heading more.
  const headings = { plain: 0, all: 0 };
  visit(readAgain(markdown), 'heading', () => void (headings.all += 1));
  visit(unified().use(remarkParse).parse(markdown), (node) => {
    if (node.type === 'heading') headings.plain += 1;
    if (node.type === 'linkReference' || node.type === 'imageReference') found.push(`plain: ${node.identifier}`);
    if (node.type === 'html' && /^<\/?[A-Z]/.test(node.value)) found.push(`plain: ${node.value}`);
  });
  if (headings.plain !== headings.all) found.push(`${headings.plain} headings in CommonMark, ${headings.all} with additions`);
  return found;
}
