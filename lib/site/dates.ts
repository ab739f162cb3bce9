import { statSync } from 'node:fs';
import { join } from 'node:path';
import { historyOf } from '@/lib/book/history';
import { siteBook } from './book';

/** Day of the last change to a file of the manuscript, as `2026-11-24`, or null where it is not known. */
export function lastChange(path: string): string | null {
  return historyOf(siteBook().root)[path]?.last?.slice(0, 10) ?? null;
}

/** Day of the last change to any file of the manuscript. */
export function lastChangeOfBook(): string | null {
  return Object.values(historyOf(siteBook().root)).reduce<string | null>((latest, { last }) => (last !== null && (latest === null || last > latest) ? last : latest), null)?.slice(0, 10) ?? null;
}

/**
 * The moments at which a file of the manuscript came and last changed, ISO 8601. Where the history does not tell, the file's own date
 * stands for the change: for feeds, which must name one.
 */
export function momentsOf(path: string): { first: string | null; last: string } {
  const { root } = siteBook();
  const { first = null, last = null } = historyOf(root)[path] ?? {};
  return { first, last: last ?? (statSync(join(/* turbopackIgnore: true */ root, path), { throwIfNoEntry: false })?.mtime ?? new Date(0)).toISOString() };
}

/** `November 24, 2026` */
export function longDate(day: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
