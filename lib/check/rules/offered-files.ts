import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '@/lib/book/model';
import { warning, type Problem } from '@/lib/book/problems';
import { yamlPlaces } from '@/lib/book/yaml-place';

/** Cover, recording and downloads that book.yaml names and nobody has put into `publicDirectory`: the pages leave them out. */
export function offeredFiles(book: Book, publicDirectory: string): Problem[] {
  const { cover, podcast, downloads } = book.about;
  const named = [[['cover'], cover], [['podcast'], podcast], [['downloads', 'pdf'], downloads.pdf], [['downloads', 'epub'], downloads.epub]] as const;
  const absent = named.filter(([, path]) => path !== undefined && statSync(join(publicDirectory, path), { throwIfNoEntry: false })?.isFile() !== true);
  const file = join(book.root, 'book.yaml');
  if (absent.length === 0 || !existsSync(file)) return [];
  const place = yamlPlaces(readFileSync(file, 'utf8'), 'book.yaml');
  return absent.map(([key, path]) => warning(place(key), 'missing-asset', `Unexpected \`${key.join('.')}\` without a file, expected public${path ?? ''}`, key[0] === 'downloads' ? '`npm run export` makes it' : 'put the file there, or take the line out'));
}
