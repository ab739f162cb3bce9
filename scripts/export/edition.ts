import { resolve } from 'node:path';
import { readHistory } from '@/lib/book/history';
import type { Book } from '@/lib/book/model';
import type { Edition } from '@/lib/export/edition';
import type { CommandSettings } from '@/scripts/build/settings';

/** The edition that these settings make of a manuscript. Its date is that of the last commit that touched it. */
export function editionOf(book: Book, { siteUrl, siteUrlGiven, basePath }: Pick<CommandSettings, 'siteUrl' | 'siteUrlGiven' | 'basePath'>): Edition {
  const dates = Object.values(readHistory(book.root)).flatMap(({ last }) => (last === null ? [] : [new Date(last).toISOString()]));
  return { book, site: siteUrlGiven ? siteUrl + basePath : null, changed: dates.sort().at(-1) ?? null, publicFolder: resolve('public') };
}
