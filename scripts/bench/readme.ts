import { readFileSync, writeFileSync } from 'node:fs';
import { subjects, titles } from './table';

const [open, close] = ['<!-- bench -->', '<!-- /bench -->'];

/**
 * Puts tables into the marked place of a text; those with the same heading are replaced, the others stay.
 * @throws when the marks are not there.
 */
export function withTables(text: string, tables: readonly string[]): string {
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`Unexpected README.md without ${open} and ${close}, expected both: the tables are written between them`);
  const byTitle = new Map([text.slice(start + open.length, end), ...tables].flatMap((part) => sections(part)));
  const kept = subjects.flatMap((subject) => byTitle.get(titles[subject]) ?? []);
  return `${text.slice(0, start)}${open}\n${kept.map((section) => `\n${section}\n`).join('')}\n${text.slice(end)}`;
}

/** A text cut at its headings: pairs of the heading and all that belongs to it. */
function sections(text: string): [string, string][] {
  return text
    .split(/^(?=### )/m)
    .filter((part) => part.startsWith('### '))
    .map((part) => [/^### (.*)/.exec(part)?.[1] ?? '', part.trim()]);
}

/** Fills the marked place of a file. */
export function writeTables(file: string, tables: readonly string[]): void {
  writeFileSync(file, withTables(readFileSync(file, 'utf8'), tables));
}

/** @throws when the file has no marked place. */
export function checkMarks(file: string): void {
  withTables(readFileSync(file, 'utf8'), []);
}
