import { isNode } from 'yaml';
import { z } from 'zod';
import type { Place, Problem } from '../problems';
import { parseYaml, readYaml } from '../yaml';
import type { Question } from './model';
import { questionSchema, readableQuestion } from './schema';
import { quizText, type QuizText } from './text';

/** A quiz file as it was read. */
export interface QuizReading {
  /** With their places in the file; one with a mistake of shape as far as it can be read, since none is shown then. */
  questions: { question: Question; index: number }[];
  text: QuizText;
  problems: Problem[];
  /** Where a value of the file stands; with the start of the file for a path that is not in it. */
  place: (path: (string | number)[]) => Place;
}

const quizSchema = z.array(questionSchema).min(1, 'at least one question');

/** Reads the questions of a file. */
export function readQuiz(file: string, text: string): QuizReading {
  const { problems } = readYaml(text, quizSchema as z.ZodType<Question[]>, file);
  const parsed = parseYaml(text);
  const empty: QuizText = { body: '', fields: [], origin: () => ({ line: 1, column: 1 }) };
  if (parsed === null) return { questions: [], text: empty, problems, place: () => ({ file, line: 1, column: 1 }) };
  const questions = itemsOf(parsed.document.errors.length > 0 ? [] : toValue(parsed.document)).flatMap((item, index) => {
    const checked = questionSchema.safeParse(item);
    const readable = checked.success ? checked : readableQuestion.safeParse(item);
    return readable.success ? [{ question: readable.data, index }] : [];
  });
  const place = (path: (string | number)[]): Place => {
    const node = parsed.document.getIn(path, true);
    const { line, col } = parsed.lines.linePos(isNode(node) && node.range ? node.range[0] : 0);
    return { file, line, column: col };
  };
  return { questions, text: quizText(questions, text, parsed), problems, place };
}

function toValue(document: { toJS(options: { maxAliasCount: number }): unknown }): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch {
    // readYaml has named the mistake.
    return [];
  }
}

function itemsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
