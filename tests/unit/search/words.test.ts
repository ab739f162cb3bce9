import { describe, expect, it } from 'vitest';
import { acronymsIn } from '@/lib/search/acronyms';
import { editDistance } from '@/lib/search/words/distance';
import { texWords } from '@/lib/search/words/tex-words';
import { tokensOf } from '@/lib/search/words/tokens';

const words = (text: string) => tokensOf(text).map((token) => token.text).join(' ');

describe('the words of a text', () => {
  it.each([
    ['a compound gives its parts and the whole', 'ring all-reduce', 'ring all reduce allreduce'],
    ['names in code come apart the same way', 'all_reduce AllReduce NCCLReduce', 'all reduce allreduce all reduce allreduce nccl reduce ncclreduce'],
    ['abbreviations do not', 'GPUs TCP MiB', 'gpus tcp mib'],
    ['numbers stay whole, and units come off', '1,814 and 6.2.1 and 25MiB', '1814 and 6.2.1 and 25 mib 25mib'],
    ['numbered things have a name, however they are called', 'Figure 6.2, fig. 6.2, eq A.1', 'figure 6.2 figure6.2 fig 6.2 figure6.2 eq a.1 equationa.1'],
    ['calls are words as well', 'T(n) is O(n log n)', 't n tn is o n log n onlogn'],
    ['accents, ligatures and capitals are folded', 'Naïve GRÖSSE Łódź Ærø ﬁne', 'naive grosse lodz aero fine'],
    ['the genitive is left out', 'Little’s law, Amdahl\'s too', 'little law amdahl too'],
    ['Greek letters have names, Greek words do not', 'α-β μοντέλο', 'alpha beta alphabeta μοντελο'],
    ['Cyrillic is folded', 'Ёлка й', 'елка и'],
    ['scripts without spaces give pairs of signs', '分布式训练 and モデル', '分布 布式 式训 训练 and モデ デル'],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('know where they stand', () => {
    const text = 'the Ring-Reduce';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['the', 'Ring', 'Reduce', 'Ring-Reduce']);
  });
});

describe('a formula', () => {
  it.each([
    ['\\hat{y} = \\operatorname{softmax}\\!\\left(\\frac{Q}{d_{k}}\\right)', ['hat', 'softmax', 'frac', 'dk', 'fraction']],
    ['O(n \\log n)', ['onlogn', 'logarithm']],
    ['\\text{all-reduce} = \\alpha + n\\beta', ['allreduce', 'alpha', 'beta']],
    ['\\begin{pmatrix} k & 7 \\end{pmatrix}', ['pmatrix', 'matrix']],
  ])('%s is found by its names', (tex, expected) => {
    expect(words(texWords(tex)).split(' ')).toEqual(expect.arrayContaining(expected));
  });

  it('leaves out what only arranges', () => {
    expect(words(texWords('\\left( \\quad \\mathrm{x} \\right) \\label{eq}'))).not.toMatch(/left|quad|mathrm|label/);
  });
});

describe('slips', () => {
  it.each([
    ['gradient', 'gradeint', 1],
    ['gradient', 'gradint', 1],
    ['cache', 'cach', 1],
    ['ring', 'rung', 1],
    ['abc', 'cab', 2],
    ['checkpoint', 'collective', 3],
  ])('%s and %s are %i apart', (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(edits);
  });
});

describe('short names', () => {
  it('are read where a text explains them', () => {
    expect(acronymsIn(['The annualized failure rate (AFR) of parts (SI), and service-level objectives (SLOs).'])).toEqual([['AFR', 'annualized failure rate'], ['SLO', 'service level objectives']]);
  });
});
