import { describe, expect, it } from 'vitest';
import { treeOf } from './source';

const slips = (text: string) => (treeOf(text).data?.slips ?? []).map(({ kind, name }) => `${kind} ${name}`);

describe('slips of the pen', () => {
  it.each([
    ['As Figure 6.2 and Tables 3 show, by Eq. (4).', ['number Figure 6.2', 'number Table 3', 'number Equation 4']],
    ['See section 2.1, chapter 7 and Appendix B.', ['number Section 2.1', 'number Chapter 7', 'number Appendix B']],
    ['See [that][nowhere] and [*this*][gone].', ['link nowhere', 'link gone']],
  ])('are seen in %s', (text, expected) => {
    expect(slips(text)).toEqual(expected);
  });

  it.each([
    'Figure 3 of Young (1974) and Figure 2 in [@daly2006], as in the original: Table 2 of the original paper.',
    "Young's Figure 2, [Figure 3](https://example.org), `Figure 4`, $Figure 5$.",
    '[@young1974, Section 3] and a[i][j] and [x][^n] and [@a][@b] and \\[a][b].',
    'A section 3% longer, table 5x5, chapter one.',
    '## Figures [#fig]',
  ])('are none in %s', (text) => {
    expect(slips(text)).toEqual([]);
  });
});
