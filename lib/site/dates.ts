import { historyOf } from '@/lib/book/history';
import { siteBook } from './book';

/** Day of the last change to a file of the manuscript, as `2026-11-24`, or null where it is not known. */
export function lastChange(path: string): string | null {
  return historyOf(siteBook().root)[path]?.slice(0, 10) ?? null;
}

/** Day of the last change to any file of the manuscript. */
export function lastChangeOfBook(): string | null {
  return Object.values(historyOf(siteBook().root)).reduce<string | null>((latest, date) => (latest === null || date > latest ? date : latest), null)?.slice(0, 10) ?? null;
}

/** `November 24, 2026` */
export function longDate(day: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
