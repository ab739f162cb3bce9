import type { Nodes, Root } from 'mdast';
import { subFigures } from './collect-anchors';
import { DIAGRAM } from './diagrams';
import type { SourceFile } from './model';
import { isElement, pointOf, valueOf, type WrittenElement } from './nodes';
import { problem, warning, type Place, type Problem } from './problems';

/** Mistakes of how elements stand in one another: parts of figures, lines of algorithms. */
export function structureMistakes(tree: Root, source: SourceFile): Problem[] {
  const problems: Problem[] = [];
  const walk = (node: Nodes, above: readonly WrittenElement[]) => {
    const place = { file: source.path, ...pointOf(node) };
    if (isElement(node)) problems.push(...ofElement(node, above, place));
    if (node.type === 'text') problems.push(...strayLines(node.value, above, place));
    if ('children' in node) for (const child of (node).children) walk(child, isElement(node) ? [node, ...above] : above);
  };
  walk(tree, []);
  return problems;
}

function ofElement(node: WrittenElement, above: readonly WrittenElement[], place: Place): Problem[] {
  if (node.name === 'Figure') return ofFigure(node, above, place);
  if (node.name === 'SubFigure') {
    if (above[0]?.name === 'Figure') return [];
    const why = above.some(({ name }) => name === 'SubFigure') ? 'in another, expected one level of parts' : 'outside of a `<Figure>`, expected it directly in one';
    return [problem(place, 'nesting', `Unexpected \`<SubFigure>\` ${why}`, above.length === 0 ? 'write `<Figure>`' : undefined)];
  }
  const lists = node.name === 'Algorithm' && (node.children as Nodes[]).some(({ type }) => type === 'list');
  return node.name === 'Algorithm' && !lists ? [problem(place, 'algorithm', 'Unexpected `<Algorithm>` without lines, expected a numbered list', 'write `1. first step`')] : [];
}

function ofFigure(node: WrittenElement, above: readonly WrittenElement[], place: Place): Problem[] {
  const written = new Set(node.attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : '{...}')));
  const parts = subFigures(node);
  const outer = above.find(({ name }) => name === 'Figure' || name === 'SubFigure');
  if (outer) return [problem(place, 'nesting', `Unexpected \`<Figure>\` in a \`<${outer.name ?? ''}>\`, expected \`<SubFigure>\``)];
  if (parts.length > 0) {
    const surplus = ['src', 'alt'].filter((name) => written.has(name));
    const many = parts.length === 1 || parts.length > 4 ? [warning(place, 'figure-parts', `Unexpected figure of ${parts.length} part${parts.length === 1 ? '' : 's'}, expected two to four`)] : [];
    return [...surplus.map((name) => problem(place, 'figure-parts', `Unexpected \`${name}\` of a figure with parts, expected it on each \`<SubFigure>\``)), ...many];
  }
  if (written.has('{...}')) return [];
  const diagram = (node.children as Nodes[]).some((child) => child.type === 'code' && child.lang === DIAGRAM);
  const missing = [...(diagram || written.has('src') ? [] : ['src']), ...(written.has('alt') ? [] : ['alt'])];
  if (diagram && !written.has('src') && valueOf(node, 'alt').trim() === '' && written.has('alt')) return [problem(place, 'alt-text', 'Unexpected diagram without alternative text, expected what it shows in a sentence')];
  return missing.map((name) => problem(place, 'missing-attribute', `Unexpected \`<Figure>\` without \`${name}\`, expected \`${name}="..."\``));
}

function strayLines(text: string, above: readonly WrittenElement[], place: Place): Problem[] {
  const ids = text.includes('[#ln-') ? [...text.matchAll(/\[#(ln-[\w-]+)\]/g)] : [];
  const inside = above.some(({ name }) => name === 'Algorithm');
  return ids.map(([sign]) => problem(place, 'algorithm', `Unexpected \`${sign}\` ${inside ? 'inside of a line, expected it at the end of one' : 'outside of an `<Algorithm>`, expected it at the end of a line of one'}`));
}
