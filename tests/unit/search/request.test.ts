import { describe, expect, it } from 'vitest';
import { readSearchRequest } from '@/lib/search/request';

const read = (parameters: string) => readSearchRequest(new URLSearchParams(parameters), new Set(['inference']));

describe('a request for a search', () => {
  it('has defaults', () => {
    expect(read('q=ring')).toEqual({ query: 'ring', limit: 10, chapter: null });
    expect(read('q=ring&chapter=')).toMatchObject({ chapter: null });
  });

  it('does not depend on spaces and on how letters are composed', () => {
    expect(read('q=%20two%09%20words%0A')).toMatchObject({ query: 'two words' });
    expect(read(`q=${encodeURIComponent('e\u0301')}`)).toMatchObject({ query: '\u00e9' });
  });

  it.each([
    ['', 'q', 'Unexpected empty query, expected 1 to 200 characters'],
    ['q=+', 'q', 'Unexpected empty query, expected 1 to 200 characters'],
    [`q=${'a'.repeat(201)}`, 'q', 'Unexpected length of 201 characters, expected at most 200'],
    ['q=a%00', 'q', 'Unexpected control character U+0000, expected text'],
    ['q=a%C2%85', 'q', 'Unexpected control character U+0085, expected text'],
    ['q=a&limit=51', 'limit', 'Unexpected `51`, expected a whole number from 1 to 50'],
    ['q=a&limit=', 'limit', 'Unexpected ``, expected a whole number from 1 to 50'],
    ['q=a&chapter=x', 'chapter', 'Unexpected chapter `x`, expected the last part of a chapter’s address'],
  ])('%s is refused for its %s', (parameters, parameter, message) => {
    expect(read(parameters)).toEqual({ parameter, message });
  });

  it('counts characters, not the units they are stored in', () => {
    expect(read(`q=${encodeURIComponent('😀'.repeat(200))}`)).toMatchObject({ limit: 10 });
  });
});
