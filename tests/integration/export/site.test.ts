import { expect, test } from 'vitest';
import { leftovers } from './markdown-reader';
import { bodyOf, bookOf } from './rig';

const book = bookOf('content');

test.each([...book.chapters, ...book.appendices].map(({ slug }) => slug))('%s of this site is Markdown without leftovers', (slug) => {
  expect(leftovers(bodyOf(book, slug))).toEqual([]);
});
