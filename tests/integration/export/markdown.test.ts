import { describe, expect, test } from 'vitest';
import { manuscript } from '../check/manuscript';
import { everyConstruct } from './every-construct';
import { bodyOf, bookOf, leftovers } from './rig';

describe('a chapter as Markdown', () => {
  test('holds every construct, and nothing that a reader of Markdown does not know', () => {
    const book = bookOf(manuscript(everyConstruct));
    const all = [...book.chapters, ...book.appendices].map(({ slug }) => [slug, leftovers(bodyOf(book, slug))]);
    if (process.env['SHOW']) console.error(bodyOf(book, 'one'), bodyOf(book, 'two'), bodyOf(book, 'three'));
    expect(all).toEqual([['one', []], ['two', []], ['three', []]]);
  });
});
