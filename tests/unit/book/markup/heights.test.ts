import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { heightClasses, heightOf } from '@/lib/book/markup/heights';

const sum = (classes: string[], letter: string) => classes.filter((name) => name.startsWith(letter)).reduce((all, name) => all + 2 ** Number(name.slice(1)), 0);

describe('the height of a section that was not laid out yet', () => {
  it('grows with its text, and apart from it with its code, tables and pictures', () => {
    const height = heightOf(h('section', [h('p', 'word '.repeat(200)), h('pre', h('code', 'line\n'.repeat(40))), h('figure', h('img', { width: 1312, height: 600 }))]));
    expect(height.text).toBeGreaterThan(350);
    expect(height.text).toBeLessThan(500);
    expect(height.fixed).toBeGreaterThan(1200);
    expect(height.fixed).toBeLessThan(1400);
  });

  it('is said in powers of two, to the nearest 128 pixels', () => {
    const classes = heightClasses({ text: 1000, fixed: 6571 });
    expect(sum(classes, 't')).toBe(1024);
    expect(sum(classes, 'f')).toBe(6528);
    expect(new Set(classes).size).toBe(classes.length);
  });

  it('has an end, and needs no class for nothing', () => {
    expect(sum(heightClasses({ text: 1e6, fixed: 0 }), 't')).toBe(32640);
    expect(heightClasses({ text: 0, fixed: 10 })).toEqual([]);
  });
});
