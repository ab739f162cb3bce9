import { chapterLabel } from '@/lib/book/labels';
import type { Chapter } from '@/lib/book/model';

/** A chapter's title where nothing around it says what it is: `Chapter 6: Rings`. One that says so itself is left as it is. */
export function fullTitle({ kind, number, title }: Pick<Chapter, 'kind' | 'number' | 'title'>): string {
  const label = chapterLabel({ kind, number });
  return new RegExp(`^${label}(?![\\w])`, 'i').test(title) ? title : `${label}: ${title}`;
}
