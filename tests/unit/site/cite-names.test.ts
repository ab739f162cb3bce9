import { expect, test } from 'vitest';
import type { Book } from '@/lib/book/model';
import { citedChapter, citeNames } from '@/lib/site/cite-names';

test('every chapter has a page of its own for its citation, an appendix with the slug of a chapter too', () => {
  const book = { chapters: [{ kind: 'chapter', slug: 'units' }], appendices: [{ kind: 'appendix', slug: 'units' }, { kind: 'appendix', slug: 'rings' }] } as unknown as Book;
  expect(citeNames(book)).toEqual(['units', 'appendix-units', 'rings']);
  expect(citeNames(book).map((name) => citedChapter(book, name))).toEqual([...book.chapters, ...book.appendices]);
  expect(citedChapter(book, 'nothing')).toBeNull();
});
