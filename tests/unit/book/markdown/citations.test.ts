import { describe, expect, it } from 'vitest';
import { collectCitations } from '@/lib/book/citations/collect';
import { findCitations } from '@/lib/book/markdown/citation-syntax';
import { treeOf } from '../source';

/** Works of all citations of a text as `key`, `-key`, `key@label locator`; narrative ones begin with `!`. */
function cited(text: string): string[] {
  return findCitations(text).map(({ narrative, items }) => (narrative ? '!' : '') + items.map((item) => `${text.slice(...item.prefix)}${item.yearOnly ? '-' : ''}${item.key}${item.locator === '' ? '' : `@${item.label} ${item.locator}`}${text.slice(...item.suffix)}`).join('|'));
}

describe('a citation', () => {
  it.each([
    ['[@a2020]', ['a2020']],
    ['[@a2020; @b2021, p. 3]', ['a2020|b2021@page 3']],
    ['[see @a2020, chap. 2; also @b2021]', ['see a2020@chapter 2|also b2021']],
    ['[@a2020, pp. 3--5, with proof]', ['a2020@page 3-5, with proof']],
    ['[@a2020, 33]', ['a2020@page 33']],
    ['[@a2020, sec. 4.2]', ['a2020@section 4.2']],
    ['[@a2020 and elsewhere]', ['a2020 and elsewhere']],
    ['[-@a2020]', ['-a2020']],
    ['[-@a2020; -@b2021]', ['-a2020|-b2021']],
    ['@a2020 says', ['!a2020']],
    ['By @a2020.', ['!a2020']],
    ['(@a2020)', ['!a2020']],
    ['@a2020 [p. 3]', ['!a2020@page 3']],
    ['@a2020 [p. 3; @b2021]', ['!a2020@page 3|b2021']],
    ['@a2020 [@b2021]', ['!a2020', 'b2021']],
    ['@a2020 [an aside]', ['!a2020']],
    ['@DBLP:conf/osdi/DeanG04, and', ['!DBLP:conf/osdi/DeanG04']],
    ['@a2020’s work', ['!a2020']],
    ['[as [@a2020] says]', ['a2020']],
    ['[a note by @a2020; see there]', ['!a2020']],
    ['me@example.org', []],
    ['a@b', []],
    ['@ alone, [@], [x]', []],
    ['path/@scope', []],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe('in a text of the book', () => {
  const found = (text: string) => collectCitations(treeOf(text), undefined).map(({ items, line, column, section }) => `${items.map((item) => `${item.key}:${item.line}:${item.column}`).join('|')} ${section ?? '-'} ${line}:${column}`);

  it('has the place of each work and its section', () => {
    expect(found('Before @a2020.\n\n## One [#sec-one]\n\nSee [@a2020;\n@b2021, p. 3] and *[@c2022]*.\n\n#### Deep\n\n- item @d2023\n')).toEqual(['a2020:1:8 - 1:8', 'a2020:5:6|b2021:6:1 sec-one 5:6', 'c2022:6:21 sec-one 6:21', 'd2023:10:8 sec-one 10:8']);
  });

  it('stands in captions, cells and notes', () => {
    expect(found('<Figure id="fig-a" src="a.svg" alt="A">\n\nAfter [@a2020].\n\n</Figure>\n\n| h |\n|---|\n| [@b2021] |\n\nx[^1]\n\n[^1]: By @c2022.\n').map((line) => line.split(' ')[0])).toEqual(['a2020:3:8', 'b2021:9:4', 'c2022:13:10']);
  });

  it.each(['`[@a2020]`', '```text\n@a2020\n```', '[x @a2020](https://example.org)', 'write me@example.org', 'https://example.org/@a2020', '@fig-ring and [@fig-ring]', '@ln-one', '\\@a2020', '$@a2020$', '[@a2020](./a.md)'])('is not read from %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes other marks along', () => {
    const tree = treeOf('[see *Ring*, @fig-ring, in @a2020, p. 3, eq. $n$]');
    const [paragraph] = tree.children;
    const citation = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
    expect(citation).toMatchObject({ type: 'citation', children: [{ key: 'a2020', locator: '3', children: [{ children: [{ value: 'see ' }, { type: 'emphasis' }, { value: ', ' }, { type: 'crossReference' }, { value: ', in ' }] }, { children: [{ value: ', eq. ' }, { type: 'inlineMath' }] }] }] });
  });
});
