import type { Code, Nodes, Paragraph, Root, Table } from 'mdast';
import type { Math as MathNode } from 'mdast-util-math';
import { numbersIn } from './markdown/slips';
import type { Facts, Point, SourceFile } from './model';
import { didYouMean } from './nearest';
import { isElement, pointOf, valueOf, type WrittenElement } from './nodes';
import { plainText } from './plain-text';
import { problem, warning, type Problem } from './problems';
import { visit } from './visit';

/** What is most likely a slip of the pen, though Markdown takes it: rows of another length, code without an end, links without an address. */
export function collectStyle(tree: Root, source: SourceFile, facts: Facts): void {
  const lines = source.body.split('\n');
  const names: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'table') facts.problems.push(...ofTable(node, source.path));
    if (node.type === 'paragraph') facts.problems.push(...lostTable(node, lines, source.path));
    if (node.type === 'code' || node.type === 'math') facts.problems.push(...withoutEnd(node, lines, source.path));
    if (isElement(node) && (node.name === 'Figure' || node.name === 'SubFigure')) facts.problems.push(...repeated(node, source));
    if (node.type === 'image') inAlt(node.alt ?? '', pointOf(node), facts);
    if (isElement(node) && (node.name === 'Figure' || node.name === 'SubFigure')) inAlt(valueOf(node, 'alt'), altPoint(node), facts);
    if (node.type === 'definition') names.push(node.label ?? node.identifier);
  });
  for (const { kind, text, name, line, column } of tree.data?.slips ?? []) {
    if (kind === 'number') facts.handwritten.push({ text, name, line, column });
    else facts.problems.push(problem({ file: source.path, line, column }, 'undefined-link', `Unexpected link \`${text}\` without an address, expected a line \`[${name}]: address\``, didYouMean(name, names)));
  }
}

/** A number in an alternative text goes stale like any other, and no reference can stand there. */
function inAlt(alt: string, point: Point, facts: Facts): void {
  for (const { text, name } of numbersIn(alt)) facts.handwritten.push({ text, name, plain: true, ...point });
}

function altPoint(node: WrittenElement): Point {
  const attribute = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === 'alt');
  return pointOf(attribute?.position ? attribute : node);
}

/** Markdown drops the cells that a row has more than the first one, and leaves empty what it has less. */
function ofTable(table: Table, file: string): Problem[] {
  const [head, ...rows] = table.children;
  const wanted = head?.children.length ?? 0;
  return rows.filter(({ children }) => children.length !== wanted).map((row) => {
    const found = row.children.length;
    return problem({ file, ...pointOf(row) }, 'table-cells', `Unexpected row of ${found} cell${found === 1 ? '' : 's'}, expected ${wanted} as in the header`, found > wanted ? 'write `\\|` for the sign inside a cell' : undefined);
  });
}

const rule = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Lines of cells whose second line does not match the first are no table at all. */
function lostTable(node: Paragraph, lines: readonly string[], file: string): Problem[] {
  const { line } = pointOf(node);
  const last = node.position?.end.line ?? line;
  for (let at = line; at < last; at += 1) {
    const [head = '', second = ''] = lines.slice(at - 1, at + 1);
    if (!second.includes('|') || !rule.test(second) || !head.includes('|')) continue;
    const [columns, rules] = [head, second].map((text) => text.replace(/^[ \t>]*\|?|\|?[ \t]*$/g, '').split(/(?<!\\)\|/).length);
    return [problem({ file, line: at + 1, column: 1 }, 'table-cells', `Unexpected line for ${rules ?? 0} columns below ${columns ?? 0} headings, expected one \`---\` for each`)];
  }
  return [];
}

/** Code and formulas in a list, a quotation or an element end with it; those that would run to the end of the text are found before parsing. */
function withoutEnd(node: Code | MathNode, lines: readonly string[], file: string): Problem[] {
  const { line } = pointOf(node);
  const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,}|\${2,}(?=[^$]*$))/.exec(lines[line - 1] ?? '')?.[1];
  const end = (lines[(node.position?.end.line ?? line) - 1] ?? '').replace(/^[ \t>]+|[ \t]+$/g, '');
  if (fence === undefined || ((node.position?.end.line ?? line) > line && end.startsWith(fence) && /^([`~$])\1*$/.test(end))) return [];
  return [unclosedBlock({ file, ...pointOf(node) }, fence)];
}

/** The message for code or a formula whose last line of signs is missing. */
export function unclosedBlock(place: { file: string; line: number; column: number }, fence: string): Problem {
  return fence.startsWith('$')
    ? problem(place, 'unclosed-maths', 'Unexpected `$$` without an end, expected a line of `$$` behind the formula', 'put both `$$` on lines of their own')
    : problem(place, 'unclosed-code', `Unexpected code without an end, expected a line of \`${fence.charAt(0).repeat(3)}\` behind it`);
}

/** A screen reader says both: an alternative text that repeats the caption tells nothing of the picture. */
function repeated(node: WrittenElement, { path, macros }: SourceFile): Problem[] {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const alt = plain(valueOf(node, 'alt'));
  const captions = (node.children as Nodes[]).filter((child) => child.type === 'paragraph' && child.data?.attribute === undefined).map((child) => plainText(child, macros));
  const same = (caption: string) => plain(caption) === alt || plain(caption.split(/[.:;](?:\s|$)/)[0] ?? '') === alt;
  if (alt === '' || ![...captions, captions.join(' ')].some(same)) return [];
  return [warning({ file: path, ...pointOf(node) }, 'alt-text', 'Unexpected alternative text that repeats the caption, expected what the picture shows')];
}
