import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '@/lib/book/model';
import { didYouMean, nearest } from '@/lib/book/nearest';
import { problem, type Problem } from '@/lib/book/problems';
import { currentId, publishedFile, readPublishedIds } from '@/lib/book/published-ids';
import { pagesOf } from '../pages';

/** An id that was once published has links to it from anywhere: it must stay, or be said to have another name. */
export function publishedIds(book: Book): Problem[] {
  const { ids, renamed, unreadable } = readPublishedIds(book.root);
  const published = new Set(ids.map(({ id }) => id));
  // What is new since may well be the lost one under another name.
  const fresh = [...book.targets.keys()].filter((id) => !published.has(id));
  const lost = new Set(pagesOf(book).flatMap(({ facts }) => facts.lost));
  // Of a chapter that is not there nobody knows what it holds.
  const isWhole = [...book.chapters, ...book.appendices].every(({ source }) => existsSync(join(book.root, source.path)));
  const stands = (id: string) => !isWhole || book.targets.has(id) || lost.has(id);
  const at = ({ line, column }: { line: number; column: number }) => ({ file: publishedFile, line, column });
  return [
    ...unreadable.map((item) => problem(at(item), 'published-id', `Unexpected line \`${item.text}\`, expected an id, or \`old-id -> new-id\``)),
    ...ids.filter(({ id }) => !stands(currentId(id, renamed))).map((item) => problem(at(item), 'lost-id', `Unexpected loss of the published id \`${item.id}\`, expected it in the text`, `where it has a new name, write here \`${item.id} -> ${nearest(item.id, fresh) ?? 'new-id'}\``)),
    ...renamed.filter(({ from }) => !stands(currentId(from, renamed))).map((item) => problem(at(item), 'lost-id', `Unexpected new name \`${item.to}\` of \`${item.from}\`, expected an id that exists`, didYouMean(item.to, [...book.targets.keys()]))),
  ];
}
