import { describe, expect, test } from 'vitest';
import { showChapter } from '../pages/rig';
import { wildBib } from './bib';

const show = (text: string, files: Record<string, string> = {}) => showChapter({ one: text }, 'one', { 'references.bib': wildBib, ...files });
const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();
const link = (key: string, text: string) => `<a class="citation" href="/base/references#ref-${key}" data-reference="">${text}</a>`;

describe('a citation on its page', () => {
  test.each([
    ['[@graham2020a]', '(Graham and Lee 2020)'],
    ['[@graham2020a; @graham2020b]', '(Graham and Lee 2020a; 2020b)'],
    ['[see @godel1931uber, p. 3; also @undated]', '(see Gödel, Erdős, and Martín 1931, 3; also The Institute of Things, n.d.)'],
    ['@waals1873 wrote', 'van der Waals\u00a0(1873) wrote'],
    ['@waals1873 [chap. 2]', 'van der Waals\u00a0(1873, chap. 2)'],
    ['Graham [-@graham2020b]', 'Graham (2020)'],
    ['[@many2019]', '(Smith et al. 2019)'],
    ['[@page2023; @DBLP:conf/x/Y04]', '(Doe 2023; Y 2004)'],
    ['[see *this* in @page2023, eq. `3`]', '(see this in Doe 2023, eq. 3)'],
  ])('%s', async (text, expected) => {
    expect(plain(await show(text))).toBe(expected);
  });

  test('links each work, and nothing around it', async () => {
    expect(await show('[see @graham2020a; @page2023]')).toContain(`(see ${link('graham2020a', 'Graham and Lee 2020')}; ${link('page2023', 'Doe 2023')})`);
    expect(await show('@page2023')).toContain(link('page2023', 'Doe\u00a0(2023)'));
  });

  test('stands in captions, cells, notes and lists', async () => {
    const html = await show('<Table id="tbl-t">\n\nAfter @page2023.\n\n| a |\n|---|\n| [@page2023] |\n\n</Table>\n\n- [@page2023]\n\nx[^1]\n\n[^1]: By @page2023.\n');
    expect(html.match(/href="\/base\/references#ref-page2023"/g)).toHaveLength(4);
  });

  test('has a number in a numeric style, by the first citation', async () => {
    const html = await show('[@page2023; @waals1873], @graham2020a [p. 3]', { 'book.yaml': 'title: T\ncitation_style: numeric\nparts:\n  - title: One\n    chapters: [one]\n' });
    expect(plain(html)).toBe('[1], [2], Graham and Lee\u00a0[3, p. 3]');
    expect(html).toContain(link('page2023', '[1]'));
  });

  test('is a word like any other in a book without a bibliography', async () => {
    expect(plain(await showChapter({ one: 'the @dataclass decorator' }, 'one'))).toBe('the @dataclass decorator');
  });
});
