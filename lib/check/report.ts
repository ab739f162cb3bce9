import { formatProblem, type Problem } from '@/lib/book/problems';

/** Forms of a report: lines for people, one JSON value, or annotations of a GitHub workflow. */
export type ReportFormat = 'text' | 'json' | 'github';

/** The problems as text to print, and a closing line that counts them (not in JSON). */
export function report(problems: readonly Problem[], format: ReportFormat = 'text'): string {
  if (format === 'json') return JSON.stringify(problems, null, 2);
  const lines = problems.map((item) => (format === 'github' ? annotation(item) : formatProblem(item)));
  return [...lines, summary(problems)].join('\n');
}

/** "2 errors, 1 warning in 3 files". */
export function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const files = new Set(problems.map(({ file }) => file)).size;
  const counted = `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
  return files === 0 ? counted : `${counted} in ${count(files, 'file')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** See "Workflow commands for GitHub Actions": `%`, line ends, and in properties also `:` and `,` are escaped. */
function annotation({ file, line, column, message, repair, rule, severity }: Problem): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(repair === undefined ? message : `${message}; ${repair}`)}`;
}
