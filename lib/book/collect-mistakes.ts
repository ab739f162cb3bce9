import katex from 'katex';
import type { Parents, Root } from 'mdast';
import { visit } from './visit';
import type { SourceFile } from './model';
import { didYouMean } from './nearest';
import { pointOf } from './nodes';
import { problem, warning, type Problem } from './problems';
import { elementKinds } from './vocabulary/kinds';

/** The mistakes of a parsed file that show in it alone: expressions, HTML, formulas, footnotes. */
export function collectMistakes(tree: Root, source: SourceFile): Problem[] {
  const problems: Problem[] = [];
  const unfinished = new Set<Parents>();
  visit(tree, (node, index, parent) => {
    const place = { file: source.path, ...pointOf(node) };
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (/^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value)) return;
      if (parent && dollarIn(parent, index ?? 0)) {
        // The braces of a formula that is not closed are one mistake.
        if (!unfinished.has(parent)) problems.push(problem(place, 'expression', `Unexpected expression \`{${node.value.slice(0, 40)}}\`, expected a formula between two \`$\``, 'close the formula with `$`, or write `\\$` for the sign'));
        unfinished.add(parent);
      } else problems.push(problem(place, 'expression', `Unexpected expression \`{${node.value.slice(0, 40)}}\`, expected text: braces are removed and not evaluated`, 'write `\\{` for the sign, or use a string attribute'));
    }
    if (node.type === 'mdxjsEsm') problems.push(problem(place, 'expression', 'Unexpected import or export, expected text: a manuscript is data'));
    const element = node.type === 'html' ? /^<([A-Z]\w*)/.exec(node.value)?.[1] : undefined;
    if (element !== undefined) problems.push(problem(place, 'unknown-component', `Unexpected element \`<${element}>\` in a .md file, expected Markdown: elements are read in .mdx files only`, elementKinds.has(element) ? 'rename the file to .mdx' : didYouMean(element, [...elementKinds.keys()])));
    else if (node.type === 'html' && !/^<\/[A-Z]/.test(node.value)) problems.push(warning(place, 'raw-html', 'Unexpected HTML, expected Markdown: it is left out of the page'));
    if (node.type === 'math' || node.type === 'inlineMath') {
      const message = texError(node.value, node.type === 'math');
      if (message !== null) problems.push(problem(place, 'tex', `Unexpected TeX \`${node.value.trim().slice(0, 40)}\`: ${message}, expected TeX that KaTeX knows`));
    }
  });
  return [...problems, ...footnotes(tree, source)];
}

/** True when the text before an expression holds a `$`, which then has no partner. */
function dollarIn(parent: Parents, index: number): boolean {
  return parent.children.slice(0, index).some((child) => child.type === 'text' && child.value.includes('$'));
}

function texError(tex: string, displayMode: boolean): string | null {
  try {
    katex.renderToString(tex, { displayMode, throwOnError: true, strict: false, output: 'mathml', trust: false, maxExpand: 1000 });
    return null;
  } catch (error) {
    if (error instanceof RangeError) return 'it is nested too deep';
    return (error instanceof Error ? error.message : String(error)).replace(/^KaTeX parse error: /, '').replace(/\s+/g, ' ').slice(0, 160);
  }
}

function footnotes(tree: Root, source: SourceFile): Problem[] {
  const used = new Set<string>();
  const defined = new Set<string>();
  visit(tree, 'footnoteReference', (node) => void used.add(node.identifier));
  const problems: Problem[] = [];
  visit(tree, 'footnoteDefinition', (node) => {
    const place = { file: source.path, ...pointOf(node) };
    const name = node.label ?? node.identifier;
    if (defined.has(node.identifier)) problems.push(problem(place, 'footnote', `Unexpected second footnote \`[^${name}]:\`, expected each once`));
    else if (!used.has(node.identifier)) problems.push(warning(place, 'footnote', `Unexpected footnote \`[^${name}]:\` that nothing refers to, expected \`[^${name}]\` in the text`));
    defined.add(node.identifier);
  });
  for (const { name, ...at } of tree.data?.strayNotes ?? []) {
    problems.push(problem({ file: source.path, ...at }, 'footnote', `Unexpected reference \`[^${name}]\`, expected a footnote \`[^${name}]: ...\``, didYouMean(name, [...defined])));
  }
  return problems;
}
