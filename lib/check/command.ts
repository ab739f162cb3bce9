import { isAbsolute, join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '@/lib/book/problems';
import type { ReportFormat } from './report';

/** What `npm run check` was asked to do. */
export type CheckCommand = { kind: 'check'; directory: string | null; format: ReportFormat; watch: boolean; publish: boolean } | { kind: 'help'; text: string } | { kind: 'wrong'; text: string };

const formats: readonly ReportFormat[] = ['text', 'json', 'github'];

export const usage = `npm run check -- [folder] [--format text|json|github] [--watch] [--publish]

Tells every mistake of a manuscript in one run, one line each: file:line:column, what was found, what was expected, the rule.
The folder is that of book.yaml; without it CONTENT_DIR, or content.

  --format text     lines for people, and how many there are (the default)
  --format json     one list for programs: file, line, column, rule, severity, message, repair
  --format github   notes on the lines of a pull request
  --watch           check again whenever a file changes, until Ctrl-C
  --publish         add new ids to published-ids.txt when there are no errors
  --help            these words

Ends with 0 when there are no errors (warnings do not count), with 1 when there are, and with 2 when it was called wrongly.
The contributor's guide, at /contribute of the site, explains each rule.`;

/** Reads the arguments of the command. */
export function readCommand(args: readonly string[]): CheckCommand {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { format: { type: 'string', default: 'text' }, watch: { type: 'boolean', default: false }, publish: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } } });
    if (values.help) return { kind: 'help', text: usage };
    const format = formats.find((name) => name === values.format);
    if (format === undefined) return { kind: 'wrong', text: `Unexpected format ${values.format}, expected ${formats.join(', ')}` };
    if (positionals.length > 1) return { kind: 'wrong', text: `Unexpected second folder ${positionals[1] ?? ''}, expected one` };
    return { kind: 'check', directory: positionals[0] ?? null, format, watch: values.watch, publish: values.publish };
  } catch (error) {
    return { kind: 'wrong', text: error instanceof Error ? error.message : String(error) };
  }
}

/** The problems with their files as someone in the working directory would name them; whole paths where the manuscript lies elsewhere. */
export function fromHere(problems: readonly Problem[], directory: string, workingDirectory: string): Problem[] {
  const path = relative(workingDirectory, directory);
  const folder = path.startsWith('..') || isAbsolute(path) ? directory : path;
  return problems.map((item) => ({ ...item, file: join(folder, item.file).split(sep).join('/') }));
}
