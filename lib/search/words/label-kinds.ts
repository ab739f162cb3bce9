import { anchorLabels } from '@/lib/book/vocabulary/kinds';

/** What readers write before a number, by the last word of the name that the book gives it. */
const short: Readonly<Record<string, string>> = {
  fig: 'figure', figs: 'figure', eq: 'equation', eqs: 'equation', eqn: 'equation', sec: 'section', sect: 'section', tbl: 'table', tab: 'table', lst: 'listing', alg: 'algorithm', algo: 'algorithm',
  def: 'definition', defn: 'definition', thm: 'theorem', ex: 'example', ch: 'chapter', chap: 'chapter', app: 'appendix', pt: 'part',
};

const names = [...Object.values(anchorLabels), 'Chapter', 'Appendix', 'Part'].map((label) => label.toLowerCase().split(' ').at(-1) ?? '');
const kinds = new Map([...Object.entries(short), ...names.flatMap((name): [string, string][] => [[name, name], [`${name}s`, name]])]);

/** The name of a kind of numbered things, `figure`, for any word that readers use for it; undefined for every other word. */
export function labelKind(word: string): string | undefined {
  return kinds.get(word);
}
