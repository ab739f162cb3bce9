import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { factsOf } from '../facts-cache';
import type { Facts, SourceFile } from '../model';
import { problem, type Problem } from '../problems';
import { parseTree } from '../syntax';
import { separator, type QuizText } from './text';

/** What the texts of a quiz point at and the mistakes in them, each at its place in the YAML. */
export function quizFacts(source: SourceFile, text: QuizText): Facts {
  const facts = atOrigin(factsOf(source), text);
  const place = (at: { line: number; column: number }) => ({ file: source.path, line: at.line, column: at.column });
  const strangers: Problem[] = [
    ...facts.sections.map((section) => problem(place(section), 'quiz-text', 'Unexpected heading in a question, expected paragraphs, lists, formulas or code')),
    ...facts.anchors.map((anchor) => problem(place(anchor), 'quiz-text', 'Unexpected numbered element in a question, expected it in the chapter, and a reference to it here')),
  ];
  // Nothing in a question is numbered or has an address of its own.
  return { ...facts, sections: [], anchors: [], problems: [...facts.problems.filter(({ rule }) => !told.has(rule)), ...strangers, ...unfinished(source.path, text)] };
}

/** Every place in a value of plain data, moved to the YAML. */
function atOrigin<T>(value: T, text: QuizText): T {
  if (Array.isArray(value)) return value.map((item: unknown) => atOrigin(item, text)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const moved = Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) => [key, atOrigin(item, text)]));
  const { line, column } = moved;
  return (typeof line === 'number' && typeof column === 'number' ? { ...moved, ...text.origin({ line, column }) } : moved) as T;
}

/** Said of the text that opens them, below; here they would be said of the file. */
const told = new Set(['unclosed-code', 'unclosed-maths']);

/** Texts whose last fence or formula goes on behind them, and would take in the next text. */
function unfinished(file: string, { fields, origin }: QuizText): Problem[] {
  return fields.flatMap(({ value, line }) => {
    if (!/^[ \t>]*(?:`{3}|~{3}|\${2})/m.test(value) || ends(value)) return [];
    return [problem({ file, ...origin({ line, column: 1 }) }, 'quiz-text', 'Unexpected end of a text inside of code or a formula, expected a second fence')];
  });
}

function ends(value: string): boolean {
  try {
    const tree: Root = parseTree(new VFile({ value: `${value}\n\n${separator}` }), 'mdx');
    return tree.children.at(-1)?.type === 'mdxFlowExpression';
  } catch {
    // A mistake of syntax has its own message.
    return true;
  }
}
