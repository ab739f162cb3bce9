import { describe, expect, it } from 'vitest';
import { placesIn } from '@/components/behaviours/marks/find-words';
import { markedUrl } from '@/components/search/marked-url';
import { piecesOf } from '@/components/search/pieces';

const marked = (text: string, ...phrases: string[]) => placesIn(text, phrases.map((phrase) => phrase.split(' '))).map(([start, end]) => text.slice(start, end));

describe('words are marked on a page', () => {
  it.each([
    ['whatever their capitals and accents', 'Naïve and naive', ['naive'], ['Naïve', 'naive']],
    ['with a hyphen, a space or nothing between', 'an all-reduce, an All Reduce, an AllReduce', ['all reduce'], ['all-reduce', 'All Reduce', 'AllReduce']],
    ['whole', 'rings of strings', ['ring'], []],
    ['with numbers', 'Figure 6.2 and 6.21', ['6.2'], ['6.2']],
    ['in scripts without spaces', '关于分布式训练', ['分布'], ['分布']],
  ])('%s', (_, text, words, expected) => {
    expect(marked(text, ...words)).toEqual(expected);
  });
});

describe('a hit', () => {
  it('takes its words along to the page', () => {
    expect(markedUrl({ url: '/chapters/a#sec-b', words: ['ring', 'all reduce'] })).toBe('/chapters/a?mark=ring%2Call+reduce#sec-b');
    expect(markedUrl({ url: '/chapters/a', words: [] })).toBe('/chapters/a');
  });

  it('is cut at its marks', () => {
    expect(piecesOf('a ring b', [[2, 6]])).toEqual([{ text: 'a ', isMarked: false }, { text: 'ring', isMarked: true }, { text: ' b', isMarked: false }]);
    expect(piecesOf('', [])).toEqual([]);
  });
});
