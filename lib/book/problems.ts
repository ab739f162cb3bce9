/** A place in a manuscript file: the path from the manuscript's root, line and column counted from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/**
 * One mistake in the manuscript, as a value: problems are collected, sorted and printed together, never thrown.
 * `error` stops a build; `warning` does not.
 */
export interface Problem extends Place {
  rule: string;
  severity: 'error' | 'warning';
  /** "Unexpected X, expected Y", without a period. */
  message: string;
  /** What to do, when it is known: "did you mean `ring`?". */
  repair?: string;
}

/** Makes an error-level problem at a place. */
export function problem(place: Place, rule: string, message: string, repair?: string): Problem {
  return { file: place.file, line: place.line, column: place.column, rule, severity: 'error', message: oneLine(message), ...(repair === undefined ? {} : { repair: oneLine(repair) }) };
}

/** Messages quote the manuscript: one line, of bounded length, without the signs that steer a terminal. */
function oneLine(text: string): string {
  const plain = text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ');
  return plain.length <= 400 ? plain : `${plain.slice(0, 399)}…`;
}

/** Same as {@link problem}, for something that a build can live with. */
export function warning(place: Place, rule: string, message: string, repair?: string): Problem {
  return { ...problem(place, rule, message, repair), severity: 'warning' };
}

/** The one grammar of messages: `file:line:col  Unexpected X, expected Y; repair  (rule-id)`. */
export function formatProblem({ file, line, column, message, repair, rule, severity }: Problem): string {
  const prefix = severity === 'warning' ? 'warning: ' : '';
  return `${file}:${line}:${column}  ${prefix}${message}${repair === undefined ? '' : `; ${repair}`}  (${rule})`;
}

/** Sorts by file, line, column and rule, and drops exact repeats. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((item) => [formatProblem(item), item]));
  return [...seen.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule),
  );
}

/** True when a build must not go on. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((item) => item.severity === 'error');
}
