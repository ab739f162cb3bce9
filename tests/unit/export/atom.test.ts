import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { atom, type Feed } from '@/lib/export/atom';

const feed: Feed = {
  title: 'Rings & "Trees" <i>',
  subtitle: '',
  language: 'en',
  url: 'https://book.example/vol2/',
  self: 'https://book.example/vol2/feed.xml',
  author: 'Éva & Co',
  rights: 'CC BY 4.0',
  updated: '2026-11-24T15:20:09+00:00',
  entries: [
    { url: 'https://book.example/vol2/chapters/a', title: 'Chapter 1: A < B', summary: 'About\u0007 ]]> and &amp;', authors: ['Ada', 'Bo'], category: 'Part I: "One"', published: '2026-11-20T10:00:00+02:00', updated: '2026-11-24T15:20:09+00:00' },
    { url: 'https://book.example/vol2/chapters/b', title: 'B', summary: '', authors: [], category: '', published: null, updated: '2026-11-23T00:00:00Z' },
  ],
};

/** Every element as its path and what it holds, by a parser that knows nothing but XML. */
function elementsOf(xml: string): string[] {
  const path: string[] = [];
  const found: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom');
    path.push(local);
    found.push([path.join('/'), ...Object.values(attributes).filter(({ prefix }) => prefix !== 'xmlns').map(({ name, value }) => `${name}=${value}`)].join(' ').replace(' xmlns=http://www.w3.org/2005/Atom', ''));
  });
  parser.on('text', (text) => {
    if (text.trim() !== '') found.push(`${found.pop() ?? ''}: ${text}`);
  });
  parser.on('closetag', () => void path.pop());
  parser.write(xml).close();
  return found;
}

test('a feed is Atom with all that RFC 4287 asks for, its texts escaped', () => {
  expect(elementsOf(atom(feed))).toEqual([
    'feed xml:lang=en',
    'feed/id: https://book.example/vol2/',
    'feed/title: Rings & "Trees" <i>',
    'feed/link rel=self type=application/atom+xml href=https://book.example/vol2/feed.xml',
    'feed/link rel=alternate type=text/html href=https://book.example/vol2/',
    'feed/updated: 2026-11-24T15:20:09+00:00',
    'feed/author',
    'feed/author/name: Éva & Co',
    'feed/rights: CC BY 4.0',
    'feed/entry',
    'feed/entry/id: https://book.example/vol2/chapters/a',
    'feed/entry/title: Chapter 1: A < B',
    'feed/entry/link rel=alternate type=text/html href=https://book.example/vol2/chapters/a',
    'feed/entry/published: 2026-11-20T10:00:00+02:00',
    'feed/entry/updated: 2026-11-24T15:20:09+00:00',
    'feed/entry/author',
    'feed/entry/author/name: Ada',
    'feed/entry/author',
    'feed/entry/author/name: Bo',
    'feed/entry/category term=Part I: "One"',
    'feed/entry/summary: About ]]> and &amp;',
    'feed/entry',
    'feed/entry/id: https://book.example/vol2/chapters/b',
    'feed/entry/title: B',
    'feed/entry/link rel=alternate type=text/html href=https://book.example/vol2/chapters/b',
    'feed/entry/updated: 2026-11-23T00:00:00Z',
    'feed/entry/summary',
  ]);
});

test('a feed without entries is still a feed', () => {
  expect(elementsOf(atom({ ...feed, entries: [] })).filter((line) => line.startsWith('feed/entry'))).toEqual([]);
});
