import { describe, expect, it } from 'vitest';
import { kindOf, withoutAudio } from '@/scripts/bench/transfers';
import { blockingTime, layoutShift } from '@/scripts/bench/vitals';

describe('total blocking time', () => {
  it('is what tasks take beyond 50 ms after the first paint', () => {
    const longTasks = [
      { start: 100, duration: 300 },
      { start: 450, duration: 120 },
      { start: 700, duration: 60 },
    ];
    expect(blockingTime({ firstPaint: 500, longTasks })).toBe(20 + 10);
  });

  it('is nothing without long tasks', () => {
    expect(blockingTime({ firstPaint: 500, longTasks: [] })).toBe(0);
  });
});

describe('cumulative layout shift', () => {
  it('is the worst run of jumps, not their sum', () => {
    const shifts = [
      { start: 100, value: 0.02 },
      { start: 900, value: 0.03 },
      { start: 3000, value: 0.04 },
    ];
    expect(layoutShift(shifts)).toBeCloseTo(0.05);
    expect(layoutShift([])).toBe(0);
  });

  it('ends a run after five seconds', () => {
    const shifts = Array.from({ length: 8 }, (_, index) => ({ start: index * 900, value: 0.01 }));
    expect(layoutShift(shifts)).toBeCloseTo(0.06);
  });
});

describe('transfers', () => {
  it.each([
    ['text/html', 'html'],
    ['text/css', 'css'],
    ['font/woff2', 'font'],
    ['application/javascript', 'script'],
    ['text/javascript', 'script'],
    ['image/svg+xml', 'image'],
    ['audio/mpeg', 'audio'],
    ['application/json', 'other'],
  ])('of %s count as %s', (type, kind) => {
    expect(kindOf(type)).toBe(kind);
  });

  it('are summed without sound', () => {
    const one = { count: 1, wire: 10, raw: 20 };
    const sums = new Map([
      ['html', one],
      ['css', one],
      ['audio', { count: 1, wire: 1000, raw: 1000 }],
    ] as const);
    expect(withoutAudio(sums)).toEqual({ count: 2, wire: 20, raw: 40 });
  });
});
