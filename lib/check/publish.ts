import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '@/lib/book/model';
import { publishedFile, readPublishedIds, writtenPublishedIds } from '@/lib/book/published-ids';

/** Adds every id of the book to the manuscript's list of published ones. @returns how many are new. */
export function publishIds(book: Book): number {
  const published = readPublishedIds(book.root);
  const known = new Set(published.ids.map(({ id }) => id));
  const added = [...book.targets.keys()].filter((id) => !known.has(id));
  const head = published.head.length > 0 ? published.head : ['# Ids that were published: /r/<id> leads to each for good. `npm run publish-ids` adds new ones.', '# An id with a new name is written `old-id -> new-id`.'];
  if (added.length > 0) writeFileSync(join(book.root, publishedFile), writtenPublishedIds({ ...published, head }, added));
  return added.length;
}
