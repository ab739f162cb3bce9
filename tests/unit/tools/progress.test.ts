import { describe, expect, it } from 'vitest';
import { progressOf } from '@/components/tools/paths/progress';
import { findPlace, placeAt, type Found } from '@/components/tools/progress/place';
import { isRead, runsIn, shareOf, withRun, type Run } from '@/components/tools/progress/seen';

describe('what was on the screen', () => {
  it('adds up, and counts nothing twice', () => {
    const runs = ([[0, 100], [300, 400], [50, 150], [390, 500], [151, 200]] as const).reduce<Run[]>(withRun, []);
    expect(runs).toEqual([[0, 200], [300, 500]]);
    expect(shareOf(runs)).toBe(40);
  });

  it.each([
    ['only the beginning', [[0, 600]], false],
    ['a jump to the end', [[0, 30], [960, 1000]], false],
    ['the end, and half of the rest', [[0, 480], [970, 1000]], true],
    ['everything', [[0, 1000]], true],
  ] as const)('makes a chapter read, or not: %s', (_name, runs, read) => {
    expect(isRead(runs)).toBe(read);
  });

  it('takes only whole runs from storage', () => {
    expect(runsIn([[0, 10], 'x', [5], [3, 2], [0, 5000], [1, 'a'], null, [20, 30]])).toEqual([[0, 10], [20, 30]]);
    expect(runsIn('nothing')).toEqual([]);
  });
});

describe('the place that was left', () => {
  const heading = (id: string): Found => ({ heading: id, words: `Title of ${id}` });
  const block = (words: string): Found => ({ heading: null, words });
  const chapter = [block('Preface'), heading('a'), block('one'), block('two'), heading('b'), block('three'), block('four'), block('five')];
  const place = placeAt(chapter, 6, 0.25);

  it('is named by its heading and its words', () => {
    expect(place).toEqual({ section: 'b', heading: 'Title of b', block: 2, words: 'four', passed: 0.25 });
    expect(placeAt(chapter, 0, 0)).toMatchObject({ section: '', block: 0, words: 'Preface' });
  });

  it.each([
    ['nothing changed', chapter, 'four', 0.25],
    ['blocks before it are new', [...chapter.slice(0, 5), block('new'), block('newer'), ...chapter.slice(5)], 'four', 0.25],
    ['its section moved up', [heading('b'), ...chapter.slice(5), heading('a'), block('one')], 'four', 0.25],
    ['it moved to another section', [heading('b'), block('three'), heading('a'), block('four')], 'four', 0.25],
    ['its heading has another id', [heading('a'), block('one'), heading('c'), block('three'), block('four')], 'four', 0.25],
    ['its words changed', [heading('a'), block('one'), heading('b'), block('three'), block('fourth'), block('five')], 'fourth', 0.25],
    ['it was taken out with what followed', [heading('a'), heading('b'), block('three'), heading('c'), block('six')], 'three', 0],
  ])('is found again when %s', (_name, later, words, passed) => {
    const found = findPlace(later, place);
    expect(later[found?.index ?? -1]?.words).toBe(words);
    expect(found?.passed).toBe(passed);
  });

  it('is nowhere when nothing of it is left', () => {
    expect(findPlace([heading('x'), block('y')], place)).toBeNull();
    expect(findPlace([], place)).toBeNull();
  });

  it('is the nearest of those that begin with the same words', () => {
    const same = [heading('a'), block('x'), block('x'), block('x'), heading('b'), block('x')];
    expect(findPlace(same, placeAt(same, 2, 0))?.index).toBe(2);
    expect(findPlace(same, placeAt(same, 5, 0))?.index).toBe(5);
  });
});

describe('a reading path', () => {
  const step = (title: string, isRead_: boolean) => ({ title, url: `/${title}`, isRead: isRead_ });

  it('goes on at the first chapter that is not read, in whatever order others were', () => {
    expect(progressOf([step('a', true), step('b', false), step('c', true)])).toMatchObject({ read: 2, next: { title: 'b' } });
  });

  it('ends', () => {
    expect(progressOf([step('a', true)])).toEqual({ read: 1, next: null });
    expect(progressOf([])).toEqual({ read: 0, next: null });
  });
});
