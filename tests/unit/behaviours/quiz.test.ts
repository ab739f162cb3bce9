import { describe, expect, it } from 'vitest';
import { isAccepted } from '@/components/behaviours/quiz/compare';
import { afterMiss, afterRight, dayOf, isDue, waits, type Place } from '@/components/behaviours/quiz/leitner';
import { parseProgress } from '@/components/behaviours/quiz/progress';

describe('an answer in a blank', () => {
  it.each([
    ['12.4', ['12.4'], 0, ' hours', true],
    ['12,4', ['12.4'], 0, ' hours', true],
    ['12.4 hours', ['12.4'], 0, ' hours between', true],
    ['12.4 hour', ['12.4'], 0, ' hours', false],
    ['12.4 days', ['12.4'], 0, ' hours', false],
    ['12.3', ['12.4'], 0.02, ' hours', true],
    ['12.0', ['12.4'], 0.02, ' hours', false],
    ['10,000', ['10000'], 0, '', true],
    ['10 000', ['10000'], 0, '', true],
    ['1e4', ['10000'], 0, '', true],
    ['1.0 × 10^4', ['10000'], 0, '', true],
    ['15/8', ['1.875'], 0, '', true],
    ['1/0', ['1'], 0, '', false],
    ['150', ['150 ms', '0.15 s'], 0.01, ' ms.', true],
    ['0.15 s', ['150 ms', '0.15 s'], 0.01, ' ms.', true],
    ['0.15', ['150 ms', '0.15 s'], 0.01, ' ms.', false],
    ['33.3 %', ['33'], 0.02, ' percent of', true],
    ['−5', ['-5'], 0, '', true],
    [' All-Reduce. ', ['all-reduce'], 0, '', true],
    ['reduce', ['all-reduce'], 0, '', false],
    ['', ['0'], 0, '', false],
    ['x', ['0'], 0.5, '', false],
  ])('%s for %j within %d before "%s": %s', (given, answers, tolerance, behind, right) => {
    expect(isAccepted(given, answers, tolerance, behind)).toBe(right);
  });

  it('takes no time over nonsense', () => {
    const begun = performance.now();
    for (const sign of ['1', '1,111', '1 ', '/', 'e1']) isAccepted(sign.repeat(100), ['7'], 0, '');
    expect(performance.now() - begun).toBeLessThan(200);
  });
});

describe('the boxes', () => {
  it('bring a missed question back at once, and after right answers ever later', () => {
    let place: Place = afterMiss(100);
    const days: number[] = [];
    while (place.box > 0) {
      expect(isDue(place, place.due)).toBe(true);
      expect(isDue(place, place.due - 1)).toBe(false);
      days.push(place.due);
      place = afterRight(place, place.due);
    }
    expect(days).toEqual([100, 101, 103, 107, 115]);
    expect(days).toHaveLength(waits.length);
  });

  it('let a right answer before its time count for nothing, and a miss for all', () => {
    const waiting = { box: 3, due: 103 };
    expect(afterRight(waiting, 102)).toBe(waiting);
    expect(afterMiss(102)).toEqual({ box: 1, due: 102 });
  });

  it('count days by the calendar of the reader', () => {
    expect(dayOf(new Date(2027, 2, 2, 0, 0, 1)) - dayOf(new Date(2027, 2, 1, 23, 59, 59))).toBe(1);
  });
});

describe('what a browser has kept', () => {
  const entry = { chapter: 'ring', right: false, given: '0', box: 1, due: 20_000 };
  const kept = (questions: unknown, version: unknown = 1) => [...parseProgress(JSON.stringify({ version, questions })).keys()];

  it('is taken where it is whole', () => {
    expect(kept({ 'quiz-a': entry, 'quiz-b': { ...entry, right: true, box: 0, due: 0 } })).toEqual(['quiz-a', 'quiz-b']);
  });

  it.each([
    [{ 'quiz-a': { ...entry, box: 9 } }],
    [{ 'quiz-a': { ...entry, due: 1.5 } }],
    [{ 'quiz-a': { ...entry, due: null } }],
    [{ 'quiz-a': { ...entry, chapter: '../x' } }],
    [{ 'quiz-a': { ...entry, given: 7 } }],
    [{ 'quiz-a': null }],
    [{ constructor: entry }],
    [[entry]],
    ['text'],
  ])('%j is left out', (questions) => {
    expect(kept(questions)).toEqual([]);
  });

  it('of another version, or damaged, is nothing', () => {
    expect(kept({ 'quiz-a': entry }, 2)).toEqual([]);
    for (const text of [null, '', '{', '7', 'null', '[]']) expect(parseProgress(text).size).toBe(0);
  });
});
