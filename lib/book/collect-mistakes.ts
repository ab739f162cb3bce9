import type { Parents, Root } from 'mdast';
import { isId, meantId } from './ids';
import { visit } from './visit';
import type { SourceFile } from './model';
import { latexHabit } from './latex-habits';
import { didYouMean } from './nearest';
import { pointOf } from './nodes';
import { problem, warning, type Problem } from './problems';
import { structureMistakes } from './structure-mistakes';
import { texMistake, type TexMistake } from './tex';
import { commandMeant } from './tex-commands';
import { placeInFormula } from './tex-place';
import { elementKinds } from './vocabulary/kinds';

/** The mistakes of a parsed file that show in it alone: expressions, HTML, formulas, footnotes. */
export function collectMistakes(tree: Root, source: SourceFile): Problem[] {
  const problems: Problem[] = [];
  const unfinished = new Set<Parents>();
  visit(tree, (node, index, parent) => {
    const place = { file: source.path, ...pointOf(node) };
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (/^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value)) return;
      const above = parent?.children[(index ?? 0) - 1];
      const before = above?.type === 'text' ? above.value : '';
      if (parent && dollarIn(parent, index ?? 0)) {
        // The braces of a formula that is not closed are one mistake.
        if (!unfinished.has(parent)) problems.push(problem(place, 'expression', `Unexpected expression \`{${node.value.slice(0, 40)}}\`, expected a formula between two \`$\``, 'close the formula with `$`, or write `\\$` for the sign'));
        unfinished.add(parent);
      } else problems.push(problem(place, 'expression', `Unexpected expression \`{${node.value.slice(0, 40)}}\`, expected text: braces are removed and not evaluated`, latexHabit(before, node.value) ?? 'write `\\{` for the sign, or use a string attribute'));
    }
    if (node.type === 'mdxjsEsm') problems.push(problem(place, 'expression', 'Unexpected import or export, expected text: a manuscript is data'));
    const element = node.type === 'html' ? /^<([A-Z]\w*)/.exec(node.value)?.[1] : undefined;
    if (element !== undefined) problems.push(problem(place, 'unknown-component', `Unexpected element \`<${element}>\` in a .md file, expected Markdown: elements are read in .mdx files only`, elementKinds.has(element) ? 'rename the file to .mdx' : didYouMean(element, [...elementKinds.keys()])));
    else if (node.type === 'html' && !/^<\/[A-Z]/.test(node.value) && !closes(node.value, parent, index ?? 0)) problems.push(warning(place, 'raw-html', 'Unexpected HTML, expected Markdown: it is left out of the page'));
    if (node.type === 'math' || node.type === 'inlineMath') {
      const label = strayLabel(node.value);
      const mistake = label ?? texMistake(node.value, node.type === 'math', source.macros);
      if (label) problems.push(problem({ ...place, ...placeInFormula(node, label, source.body) }, 'tex', `Unexpected \`${label.message}\`, expected one \`\\label{eq-name}\` in a displayed formula`, node.type === 'math' ? labelRepair(label.message) : undefined));
      else if (mistake) problems.push(problem({ ...place, ...placeInFormula(node, mistake, source.body) }, 'tex', `Unexpected TeX \`${shortened(node.value)}\`: ${mistake.message}, expected TeX that KaTeX knows`, commandMeant(mistake.message, source.macros)));
    }
  });
  return [...problems, ...structureMistakes(tree, source), ...footnotes(tree, source)];
}

/** The formula, or how it begins. */
function shortened(tex: string): string {
  const line = tex.trim().replace(/\s+/g, ' ');
  return line.length <= 40 ? line : `${line.slice(0, 39)}…`;
}

/** A label that gives no id: of another form, a second one, or in a line. */
function strayLabel(tex: string): TexMistake | null {
  const found = /\\label\s*\{[^}]*\}/.exec(tex);
  return found && { message: found[0], offset: found.index };
}

/** What the label was most likely meant as. */
function labelRepair(written: string): string | undefined {
  const id = /\{\s*([^}]*?)\s*\}/.exec(written)?.[1] ?? '';
  const meant = isId(id, 'eq') ? undefined : meantId(id, 'eq');
  return meant === undefined ? undefined : `write \`\\label{${meant}}\``;
}

/** True for a closing tag whose opening one stands before it: a pair is one mistake. */
function closes(tag: string, parent: Parents | undefined, index: number): boolean {
  const name = /^<\/([a-z][\w-]*)\s*>$/.exec(tag)?.[1];
  return name !== undefined && (parent?.children.slice(0, index) ?? []).some((child) => child.type === 'html' && new RegExp(`^<${name}\\b`).test(child.value));
}

/** True when the text before an expression holds a `$`, which then has no partner. */
function dollarIn(parent: Parents, index: number): boolean {
  return parent.children.slice(0, index).some((child) => child.type === 'text' && child.value.includes('$'));
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
