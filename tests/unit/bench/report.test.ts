import { describe, expect, it } from 'vitest';
import { readOptions } from '@/scripts/bench/options';
import { withTables } from '@/scripts/bench/readme';
import { dataOf, markdownOf, median, shown, type Table } from '@/scripts/bench/table';

const table: Table = { subject: 'dev', columns: ['chapters', 'edit (ms)'], rows: [[17, 123.456], ['both', null]], notes: ['A note.'] };

describe('the command line', () => {
  it('has defaults', () => {
    expect(readOptions([])).toEqual({ chapters: [17], kilobytes: 100, only: ['build', 'bytes', 'page', 'serve', 'search', 'dev'], requests: 20_000, write: false, json: false });
  });

  it('takes sizes and subjects, the latter in their own order', () => {
    expect(readOptions(['--chapters', '17,68', '--only', 'dev,build'])).toMatchObject({ chapters: [17, 68], only: ['build', 'dev'] });
  });

  it.each([
    [['--chapters', '3'], '--chapters: unexpected 3, expected a whole number from 4 to 500'],
    [['--chapters', '17,'], '--chapters: unexpected nothing, expected a whole number from 4 to 500'],
    [['--only', 'speed'], '--only: unexpected speed, expected some of build,bytes,page,serve,search,dev'],
    [['--kilobytes', '1e2'], '--kilobytes: unexpected 1e2, expected a whole number from 5 to 1000'],
  ])('refuses %j with one line', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });

  it('shows what there is when it is given something else', () => {
    expect(() => readOptions(['--fast'])).toThrow('Unexpected --fast, expected npm run bench -- [--chapters');
  });
});

describe('a table', () => {
  it.each([[0.01234, '0.0123'], [12.345, '12.3'], [99.96, '100'], [1234.5, '1,235'], [20000, '20,000'], [null, ''], ['br', 'br']])('shows %s as %s', (cell, text) => {
    expect(shown(cell)).toBe(text);
  });

  it('is Markdown with where it was taken', () => {
    expect(markdownOf(table, 'Somewhere.')).toBe('### Writing\n\n| chapters | edit (ms) |\n| --: | --: |\n| 17 | 123 |\n| both |  |\n\nA note. Somewhere.\n');
  });

  it('is data for programs', () => {
    expect(dataOf(table)).toMatchObject({ subject: 'dev', title: 'Writing', rows: [{ chapters: 17, 'edit (ms)': 123.456 }, { chapters: 'both', 'edit (ms)': null }] });
  });

  it('has medians', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow('Unexpected empty list');
  });
});

describe('the marked place of the README', () => {
  const empty = 'Before\n<!-- bench -->\n<!-- /bench -->\nAfter\n';
  const build = '### Build\n\nfirst';

  it('takes tables', () => {
    expect(withTables(empty, [build])).toBe('Before\n<!-- bench -->\n\n### Build\n\nfirst\n\n<!-- /bench -->\nAfter\n');
  });

  it('keeps those of other subjects, in their order', () => {
    const both = withTables(withTables(empty, ['### Serving\n\nmany\n']), [build]);
    expect(both).toBe('Before\n<!-- bench -->\n\n### Build\n\nfirst\n\n### Serving\n\nmany\n\n<!-- /bench -->\nAfter\n');
    expect(withTables(both, ['### Build\n\nsecond\n'])).toBe(both.replace('first', 'second'));
  });

  it('must be there', () => {
    expect(() => withTables('Nothing here', [])).toThrow('expected both');
  });
});
