import { describe, expect, it } from 'vitest';
import { findQuote, quoteOf, type Quote } from '@/components/tools/notebook/quote';

const purpose = 'Purpose A model that fits on no single machine is trained by many, and they must agree after every step. ';
const ring = 'The ring The simplest schedule sends each block once around a ring of workers. Every link carries the same load. The cost of a step grows with the number of workers, but the bandwidth term does not. ';
const tree = 'The tree A tree halves the number of workers in each step. Every link carries the same load. For short messages it is faster than any ring. ';
const table = 'Machine Fast Yes Cheap No Exact Yes Machine Fast No Cheap Yes Exact Yes ';
const text = purpose + ring + tree + table;

/** Words of `text`, the `nth` time they stand there, as they were kept. */
function kept(words: string, nth = 0): Quote {
  let start = text.indexOf(words);
  for (let left = nth; left > 0; left -= 1) start = text.indexOf(words, start + 1);
  const section = start < purpose.length ? 'purpose' : start < purpose.length + ring.length ? 'ring' : 'tree';
  return quoteOf(text, { start, end: start + words.length }, section, sections(text)[section].start);
}

function sections(later: string): Record<'purpose' | 'ring' | 'tree', { start: number; end: number }> {
  const [ringAt, treeAt] = [later.indexOf('The ring'), later.indexOf('The tree')];
  return { purpose: { start: 0, end: ringAt }, ring: { start: ringAt, end: treeAt < ringAt ? later.length : treeAt }, tree: { start: treeAt, end: later.length } };
}

/** What is found of it in a later text, with some of what stands before it. */
function found(later: string, quote: Quote): string | null {
  const span = findQuote(later, quote, sections(later)[quote.section as 'ring']);
  return span && later.slice(span.start, span.end);
}

/** The words that stand before what is found. */
function foundAfter(later: string, quote: Quote, characters: number): string {
  const span = findQuote(later, quote, sections(later)[quote.section as 'ring']);
  return span ? later.slice(Math.max(0, span.start - characters), span.start) : 'nothing';
}

describe('words that a reader marked', () => {
  const once = kept('The cost of a step grows with the number of workers');
  const twice = kept('Every link carries the same load.', 1);

  it('are found in the same text, each where it was', () => {
    expect(found(text, once)).toBe(once.exact);
    expect(foundAfter(text, kept('Every link carries the same load.'), 9)).toBe('workers. ');
    expect(foundAfter(text, twice, 6)).toBe('step. ');
  });

  it.each([
    ['text before them', purpose + 'A paragraph that is new, and long enough to move all that follows by a good deal of text. ' + ring + tree],
    ['text in their section', text.replace('The simplest', 'There are many of them, and the one that everybody learns first is also the oldest. The simplest')],
    ['a section before theirs', purpose + tree + ring],
    ['lines that are broken elsewhere', text.replaceAll('step grows with', 'step\ngrows\twith')],
  ])('are found after a change: %s', (_name, later) => {
    expect(found(later, once)?.replace(/\s/g, ' ')).toBe(once.exact);
  });

  it.each([
    ['a word', 'The cost of each step grows with the number of workers'],
    ['a misspelling', 'The cost of a setp grows with the number of workers'],
    ['a word more', 'The cost of a single step grows linearly with the number of workers'],
    ['a word less', 'The cost of a step grows with the workers'],
  ])('are found after they were edited: %s', (_name, now) => {
    expect(found(text.replace(once.exact, now), once)).toBe(now);
  });

  it('that stand twice are told apart by what is around them, even when the sections change places', () => {
    const later = purpose + tree + ring;
    expect(foundAfter(later, twice, 11)).toBe('each step. ');
    expect(foundAfter(later, kept('Every link carries the same load.'), 9)).toBe('workers. ');
  });

  it('that stand twice are not confused when one of them is taken out', () => {
    const later = text.replace('workers. Every link carries the same load.', 'workers.');
    expect(found(later, twice)).toBe(twice.exact);
    expect(foundAfter(later, twice, 6)).toBe('step. ');
  });

  it('in the cells of a table are found by their neighbours', () => {
    const more = 'One more sentence. ';
    const later = purpose + ring + more + tree + table;
    for (const [nth, { index }] of [...table.matchAll(/Yes/g)].entries()) {
      expect(findQuote(later, kept('Yes', nth), sections(later).tree)?.start).toBe(text.indexOf(table) + more.length + index);
    }
  });

  it('move with their paragraph into another section', () => {
    const later = purpose + ring.replace(once.exact, '').replace(', but the bandwidth term does not', '') + tree + once.exact + ', but the bandwidth term does not.';
    expect(foundAfter(later, once, 6)).toBe('ring. ');
  });

  it('are found without their heading', () => {
    expect(findQuote(text.replace('The ring', ''), once, null)).not.toBeNull();
  });

  it.each([
    ['long ones', once],
    ['short ones', kept('workers', 1)],
    ['short ones in other words', kept('block')],
  ])('are not found in words that only look alike when they are gone: %s', (_name, quote) => {
    const gone = purpose + 'The ring Another text stands here now, on the numbers of a fleet and what its steps cost. Nothing is as it was. ' + tree;
    expect(found(gone, quote)).toBeNull();
  });

  it('are found in part when a long passage has lost its end or got a new middle', () => {
    const paragraphs = Array.from({ length: 12 }, (_, index) => `Sentence ${index} says of topic ${index * 7} that its ${['cost', 'time', 'load', 'size'][index % 4]} is ${index * index}. `).join('');
    const long = quoteOf(`Start. ${paragraphs}End of it.`, { start: 7, end: 7 + paragraphs.length }, '', 0);
    const inserted = `Start. ${paragraphs.replace('Sentence 6', 'Here stands a sentence that nobody has seen before, and it is long. Sentence 6')}End of it.`;
    const whole = findQuote(inserted, long, { start: 0, end: inserted.length });
    expect(whole).toEqual({ start: 7, end: inserted.indexOf('End of it.') });
    const cut = `Start. ${paragraphs.slice(0, 300)} Then comes something else.`;
    expect(findQuote(cut, long, { start: 0, end: cut.length })?.start).toBe(7);
  });

  it('are found in a chapter full of sentences of the same form, though all of them were edited', () => {
    const chapter = Array.from({ length: 4000 }, (_, index) => `The ${index}th worker sends block ${index * 31} to its neighbour in step ${index % 97}. `).join('');
    const edited = quoteOf(chapter, { start: 200_000, end: 200_380 }, '', 0);
    const later = chapter.replace(edited.exact, edited.exact.replaceAll('sends', 'passes'));
    expect(findQuote(later, edited, null)?.start).toBe(200_000);
  });
});
