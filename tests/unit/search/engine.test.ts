import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/search/engine';
import type { SearchPage, SearchRecord } from '@/lib/search/model';

const record = (id: string, title: string, text: string, more: Partial<SearchRecord> = {}): SearchRecord => ({ id, title, number: '', within: [], names: [], blocks: text === '' ? [] : text.split('|'), tex: [], code: [], ...more });
const pageOf = (key: string, records: SearchRecord[], more: Partial<SearchPage> = {}): SearchPage => ({ version: '1', key, kind: 'chapter', label: 'Chapter 1', title: key, url: `/chapters/${key}`, planned: false, records, synonyms: [], ...more });

/** An engine over one chapter `a` of these passages. */
function engineOf(records: SearchRecord[], more: Partial<SearchPage> = {}) {
  const engine = createEngine('en');
  engine.put(pageOf('a', records, more));
  return engine;
}

const found = (engine: ReturnType<typeof createEngine>, query: string, options = {}) => engine.search(query, options).hits.map(({ url }) => url.replace(/^.*#/, ''));

describe('the order of hits', () => {
  const engine = engineOf([
    record('text', 'Other things', 'Here a straggler is named once.'),
    record('title', 'Stragglers', 'Of those who are late.'),
    record('both', 'More', 'The ring is far from what all ranks do. They reduce.'),
    record('phrase', 'Most', 'A ring all-reduce is this.'),
  ]);

  it('puts a title before a text', () => {
    expect(found(engine, 'straggler')).toEqual(['title', 'text']);
  });

  it('puts words together before words apart', () => {
    expect(found(engine, 'ring reduce')).toEqual(['phrase', 'both']);
  });

  it('puts all words before some', () => {
    expect(found(engine, 'late straggler')[0]).toBe('title');
  });
});

describe('a word is found', () => {
  const engine = engineOf([
    record('latency', 'Latencies', 'Naïve words of an all-reduce.', { code: ['ncclAllReduce(buffer)'], tex: ['\\frac{a}{b} + O(n \\log n)'] }),
    record('rest', 'Rest', 'Checkpointing a quantized model; взаимодействие; 分布式训练.', { names: ['Figure 6.2', 'Section 6.2'] }),
    record('refers', 'Refers', 'As Figure 6.2 shows in Figure 6.2.'),
  ]);

  it.each([
    ['latency', 'latency'], ['latencies', 'latency'], ['latensy', 'latency'], ['latnecy', 'latency'], ['laten', 'latency'], ['naive', 'latency'], ['NAÏVE', 'latency'],
    ['allreduce', 'latency'], ['all reduce', 'latency'], ['all_reduce', 'latency'], ['nccl all reduce', 'latency'], ['\\frac', 'latency'], ['fraction', 'latency'], ['O(n log n)', 'latency'],
    ['checkpoints', 'rest'], ['check point', 'rest'], ['quantization', 'rest'], ['взаимодействие', 'rest'], ['训练', 'rest'], ['fig 6.2', 'rest'], ['Figure 6.2', 'rest'], ['§ 6.2', 'rest'],
  ])('as %s', (query, id) => {
    expect(found(engine, query)[0]).toBe(id);
  });

  it('and by its other names', () => {
    const named = engineOf([record('x', 'Rates', 'The annualized failure rate is small.')], { synonyms: [['AFR', 'annualized failure rate']] });
    expect(found(named, 'afr')).toEqual(['x']);
  });

  it('even one that says little, alone', () => {
    expect(found(engine, 'of a').length).toBeGreaterThan(0);
  });
});

describe('a query', () => {
  const engine = engineOf([record('one', 'One', 'the ring all-reduce'), record('two', 'Two', 'all ring reduce'), record('three', 'Three', 'a ring of trees')]);

  it('may ask for words as they stand', () => {
    expect(found(engine, '"ring all-reduce"')).toEqual(['one']);
    expect(found(engine, '“ring of”')).toEqual(['three']);
    expect(found(engine, '"no such words"')).toEqual([]);
  });

  it('may leave words out', () => {
    expect(found(engine, 'ring -trees')).toEqual(expect.arrayContaining(['one', 'two']));
    expect(found(engine, 'ring -trees')).not.toContain('three');
    expect(found(engine, 'ring -"all ring"')).not.toContain('two');
  });

  it('with an odd quotation mark, or of signs alone, harms nothing', () => {
    expect(found(engine, 'ring "all').length).toBe(3);
    for (const signs of ['"', '-', '""', '(a+)+$', '\\', '%', '']) expect(() => engine.search(signs)).not.toThrow();
  });

  it('is put right where the book does not know its words', () => {
    expect(engine.search('reduse ring').corrected).toBe('reduce ring');
    expect(engine.search('ring').corrected).toBeNull();
  });

  it('is confined to a chapter and to a number of hits', () => {
    engine.put(pageOf('b', [record('other', 'Ring', 'ring')]));
    expect(found(engine, 'ring', { chapter: 'b' })).toEqual(['other']);
    expect(found(engine, 'ring', { limit: 2 })).toHaveLength(2);
  });
});

describe('a hit', () => {
  it('shows where the words stand, and marks them', () => {
    const long = `${'Nothing to see here. '.repeat(30)}Then a ring all-reduce came, and ${'nothing after it. '.repeat(30)}`;
    const [hit] = engineOf([record('x', 'The all-reduce', `First.|${long}`, { number: '6.2', within: ['Rings'] })]).search('all-reduce ring').hits;
    expect(hit).toMatchObject({ url: '/chapters/a#x', title: 'The all-reduce', section: '6.2 The all-reduce', chapter: 'a', within: ['Rings'], label: 'Chapter 1' });
    expect(hit?.excerptMarks.map(([start, end]) => hit.excerpt.slice(start, end))).toEqual(['ring all-reduce']);
    expect(hit?.titleMarks.map(([start, end]) => hit.title.slice(start, end))).toEqual(['all-reduce']);
    expect(hit?.excerpt.length).toBeLessThan(220);
    expect(hit?.words).toEqual(expect.arrayContaining(['ring', 'all reduce']));
  });
});

describe('a page that changes', () => {
  it('is found by its new words alone, and is forgotten when it is gone', () => {
    const engine = engineOf([record('x', 'Old', 'herons')]);
    engine.put(pageOf('a', [record('x', 'New', 'egrets')], { version: '2' }));
    expect(found(engine, 'egret')).toEqual(['x']);
    expect(found(engine, 'heron')).toEqual([]);
    engine.keepOnly(new Set());
    expect(found(engine, 'egret')).toEqual([]);
    expect(engine.size).toBe(0);
  });
});
