import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { placeHref } from '@/lib/export/goals';
import { contentsPages } from '@/lib/export/pdf/contents';
import type { DivisionFacts } from '@/lib/export/pdf/document';
import { runningHeads } from '@/lib/export/pdf/heads';
import { indexNumbers } from '@/lib/export/pdf/index-numbers';
import { planPages, type Piece } from '@/lib/export/pdf/pages';

const piece = (count: number, places: Record<string, number>): Piece => ({ count, places: new Map(Object.entries(places)) });
const front = piece(4, { cover: 0, contents: 3 });
const first = piece(3, { 'chapter-one': 0, 'chapter-one.sec-a': 0, 'chapter-one.sec-b': 1 });
const second = piece(2, { 'chapter-two': 0, 'chapter-two.sec-c': 1 });
const chapter = (id: string, number: string, sections: [string, string][]): DivisionFacts => ({ id, kind: 'chapter', label: `Chapter ${number}`, number, title: `Title ${number}`, part: null, sections: sections.map(([section, title], index) => ({ id: section, depth: 2, number: `${number}.${index + 1}`, title })) });
const divisions: DivisionFacts[] = [
  { ...chapter('cover', '', []), kind: 'cover' },
  { ...chapter('contents', '', []), kind: 'contents', label: '', title: 'Contents' },
  chapter('chapter-one', '1', [['sec-a', 'Alpha'], ['sec-b', 'Beta']]),
  chapter('chapter-two', '2', [['sec-c', 'Gamma']]),
];

describe('the pages of a bound book', () => {
  it('begins every piece on a right-hand page, with blank pages where they are needed', () => {
    const plan = planPages([front, first, second], true);
    expect(plan.starts).toEqual([0, 4, 8]);
    expect([...plan.blanks]).toEqual([7]);
    expect(plan.places.get('chapter-one.sec-b')).toBe(5);
    expect(plan.places.get('chapter-two.sec-c')).toBe(9);
    expect(plan.count).toBe(10);
  });

  it('lays a chapter and its references one behind the other when it goes about alone', () => {
    expect(planPages([first, second], false)).toMatchObject({ starts: [0, 3], count: 5 });
  });

  it('has heads that name the chapter on the left and the section on the right, and none on blank pages', () => {
    const heads = runningHeads(divisions, planPages([front, first, second], true));
    expect(heads.map(({ page, right, number, text }) => `${page} ${right ? 'right' : 'left'} ${number} ${text}`.trim())).toEqual([
      // The cover and what follows it carry nothing; the contents are a first page.
      '4 left',
      '5 right',
      '6 left Chapter 1 Title 1',
      '7 right 1.2 Beta',
      '9 right',
      '10 left Chapter 2 Title 2',
    ]);
  });

  it('numbers the contents', () => {
    const { places } = planPages([front, first, second], true);
    const html = toHtml({ type: 'root', children: contentsPages(divisions.slice(2), places) });
    expect([...html.matchAll(/contents-title">([^<]+)<\/span> <span class="contents-page">(\d+)/g)].map(([, title, page]) => `${title ?? ''} ${page ?? ''}`)).toEqual(['Title 1 5', 'Alpha 5', 'Beta 6', 'Title 2 9', 'Gamma 10']);
  });

  it('names a page once in the index, in the order of pages, the main one marked', () => {
    const link = (id: string, main = false) => h('a', { className: main ? ['index-place', 'index-main'] : ['index-place'], href: placeHref('chapter-one', id) }, '1.1');
    const places = new Map([['chapter-one.a', 11], ['chapter-one.b', 4], ['chapter-one.c', 11]]);
    const list = h('span', { className: ['index-places'] }, [link('a'), ', ', link('b'), ', ', link('c', true), ', ', link('gone')]);
    indexNumbers([list], places);
    expect(toHtml(list).replace(/<\/?(?:span|a)(?! class="index-place index-main")[^>]*>/g, '')).toBe('5, <a class="index-place index-main" href="place:chapter-one#c">12');
  });
});
