export const subjects = ['build', 'bytes', 'page', 'serve', 'search', 'dev'] as const;

/** The headings of their tables. */
export const titles: Readonly<Record<Subject, string>> = {
  build: 'Build',
  bytes: 'Bytes of a first visit',
  page: 'Loading on a slow telephone',
  serve: 'Serving',
  search: 'Searching',
  dev: 'Writing',
};

/** What can be measured. */
export type Subject = (typeof subjects)[number];

/** Null where there is nothing to tell. */
export type Cell = string | number | null;

/** The figures of a subject. Units stand in the names of the columns. */
export interface Table {
  subject: Subject;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** How it was measured, a sentence each. */
  notes: readonly string[];
}

/** Three significant digits, and whole numbers whole: 0.0123, 1.23, 12.3, 123, 12,345. */
export function shown(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (Number.isInteger(cell) || Math.abs(cell) >= 100) return Math.round(cell).toLocaleString('en-US');
  return String(Number(cell.toPrecision(3)));
}

/**
 * A table in Markdown below a heading, with where it was measured.
 * @param setting a line about the machine and the date.
 */
export function markdownOf(table: Table, setting: string): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const right = table.columns.map((_, column) => table.rows.some((row) => typeof row[column] === 'number'));
  return [
    `### ${titles[table.subject]}`,
    '',
    line(table.columns),
    line(right.map((isRight) => (isRight ? '--:' : '---'))),
    ...table.rows.map((row) => line(row.map(shown))),
    '',
    [...table.notes, setting].join(' '),
    '',
  ].join('\n');
}

/** Rows as objects by column, for programs. */
export function dataOf({ subject, columns, rows, notes }: Table): Record<string, unknown> {
  return { subject, title: titles[subject], rows: rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, rounded(row[index] ?? null)]))), notes };
}

/** The middle value; of an even number of values the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('Unexpected empty list, expected values to take the median of');
  return (low + high) / 2;
}

function rounded(cell: Cell): Cell {
  return typeof cell === 'number' ? Math.round(cell * 1000) / 1000 : cell;
}
