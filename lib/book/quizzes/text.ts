import type { Document, LineCounter } from 'yaml';
import { isScalar } from 'yaml';
import { idPrefixes } from '../markdown/cross-references';
import type { Point } from '../model';
import { align } from './align';
import type { Question } from './model';
import { blank } from './schema';

/** Stands for `___` while the text is parsed, since Markdown would take underscores for emphasis; as long as what it replaces. */
export const gap = '\uE000';

/** One text of a question: the path of its scalar in the YAML, and the Markdown that is made of it. */
interface Field {
  path: (string | number)[];
  value: string;
  /** What stands before the value in the Markdown. */
  lead: string;
}

/** A text with the line of the body at which it begins, from 1. */
interface PlacedField extends Field {
  line: number;
}

/** True for an id that `@id` in prose would point at. */
export function isReference(id: string): boolean {
  return idPrefixes.some((prefix) => id.startsWith(`${prefix}-`));
}

/** The texts of a question, in the order in which `tree.ts` takes them. */
function fieldsOf(question: Question, index: number): Field[] {
  const field = (value: string | undefined, ...path: (string | number)[]): Field[] => (value === undefined ? [] : [{ path: [index, ...path], value, lead: '' }]);
  return [
    ...field(question.type === 'fill' ? question.question.replace(blank, (run) => gap.repeat(run.length)) : question.question, 'question'),
    ...(question.choices ?? []).flatMap(({ text, why }, at) => [...field(text, 'choices', at, 'text'), ...field(why, 'choices', at, 'why')]),
    ...(question.items ?? []).flatMap((item, at) => field(item, 'items', at)),
    ...(typeof question.answer === 'string' ? field(question.answer, 'answer') : []),
    ...field(question.why, 'why'),
    ...(isReference(question.passage) ? [{ path: [index, 'passage'], value: question.passage, lead: '@' }] : []),
  ];
}

/** All texts of a quiz as one body in the book's syntax, and the way back from its lines to the YAML. */
export interface QuizText {
  body: string;
  /** The place in the YAML of a place in the body. */
  origin: (point: Point) => Point;
  fields: readonly PlacedField[];
}

/**
 * Puts the texts one after the other, with a comment between two, which ends lists and paragraphs: one run of the parser for all.
 * @param questions with their places in the file, from 0.
 */
export function quizText(questions: readonly { question: Question; index: number }[], text: string, { document, lines }: { document: Document; lines: LineCounter }): QuizText {
  let body = '';
  const fields = questions.flatMap(({ question, index }) => fieldsOf(question, index)).map((field): PlacedField => {
    if (body !== '') body += `\n\n${separator}\n\n`;
    const line = body.split('\n').length;
    body += field.lead + field.value;
    return { ...field, line };
  });
  const origin = (point: Point): Point => {
    const field = fields.findLast(({ line }) => line <= point.line);
    const node = document.getIn(field?.path ?? [], true);
    if (field === undefined || !isScalar(node) || !node.range) return { line: 1, column: 1 };
    const before = (field.lead + field.value).split('\n').slice(0, point.line - field.line).reduce((sum, line) => sum + line.length + 1, 0);
    const offset = Math.max(0, before + point.column - 1 - field.lead.length);
    const map = align(field.value, text.slice(node.range[0], node.range[1]));
    const { line, col } = lines.linePos(node.range[0] + (map[Math.min(offset, map.length - 1)] ?? 0));
    return { line, column: col };
  };
  return { body, origin, fields };
}

/** What stands between two texts in the body. */
export const separator = '{/* - */}';
