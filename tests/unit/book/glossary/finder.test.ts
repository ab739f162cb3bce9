import { describe, expect, it } from 'vitest';
import { makeFinder } from '@/lib/book/glossary/finder';

const finderOf = (...names: string[]) => makeFinder(names.map((name) => ({ id: name, name })));
/** The text with every find between brackets. */
function marked(text: string, ...names: string[]): string {
  return finderOf(...names).all(text).reverse().reduce((sum, { start, end }) => `${sum.slice(0, start)}[${sum.slice(start, end)}]${sum.slice(end)}`, text);
}

describe('a term in a text', () => {
  it.each([
    ['as it is', 'a ring and', ['ring'], 'a [ring] and'],
    ['in the plural', 'rings, classes, latencies, replicas', ['ring', 'class', 'latency', 'replica'], '[rings], [classes], [latencies], [replicas]'],
    ['an abbreviation in the plural', 'eight GPUs', ['GPU'], 'eight [GPUs]'],
    ['with a possessive ending', 'the ring\u2019s order', ['ring'], 'the [ring]\u2019s order'],
    ['with an apostrophe of its own', "by Little\u2019s law", ["Little's law"], 'by [Little\u2019s law]'],
    ['with a hyphen for a space', 'a mixture-of-experts layer', ['mixture of experts'], 'a [mixture-of-experts] layer'],
    ['with a space for a hyphen', 'an all reduce', ['all-reduce'], 'an [all reduce]'],
    ['over a line end', 'a key-value\ncache', ['key-value cache'], 'a [key-value\ncache]'],
    ['at the start of a sentence', 'Rings. Rings are! (Ring) \u201cRing.\u201d Ring', ['ring'], '[Rings]. [Rings] are! ([Ring]) \u201cRing.\u201d [Ring]'],
    ['with a capital only there', 'the Ring of Saturn', ['ring'], 'the Ring of Saturn'],
    ['whose headword has a capital', 'the blast radius, a Blast radius', ['Blast radius'], 'the [blast radius], a [Blast radius]'],
    ['in capitals, never small', 'It is IT; slo or SLO', ['IT', 'SLO'], 'It is [IT]; slo or [SLO]'],
    ['the longest', 'a ring all-reduce is an all-reduce', ['all-reduce', 'ring all-reduce', 'ring'], 'a [ring all-reduce] is an [all-reduce]'],
    ['only as whole words', 'offering, ringing, ring1', ['ring'], 'offering, ringing, ring1'],
    ['not as part of a compound or a name', 'a ring-like self-ring, ring_step, ring.py, @ring, #ring', ['ring'], 'a ring-like self-ring, ring_step, ring.py, @ring, #ring'],
    ['at the end of a sentence and between dashes', 'a ring\u2014the ring. A ring/tree', ['ring'], 'a [ring]\u2014the [ring]. A [ring]/tree'],
    ['with letters of any alphabet', 'die U\u0308berla\u0308ufe, Überlauf; \u{1D400}ring ring', ['Überlauf', 'ring'], 'die U\u0308berla\u0308ufe, [Überlauf]; \u{1D400}ring [ring]'],
    ['composed or not', 'le re\u0301seau', ['réseau'], 'le [re\u0301seau]'],
    ['with signs', 'C++ and C, TCP/IP', ['C++', 'TCP/IP'], '[C++] and C, [TCP/IP]'],
    ['with a digit', '3D parallelism', ['3D parallelism'], '[3D parallelism]'],
    ['not across a formula or a block', 'ring \uFFFC all\u2029reduce', ['ring all', 'all-reduce'], 'ring \uFFFC all\u2029reduce'],
  ])('is found %s', (_, text, names, expected) => {
    expect(marked(text, ...names)).toBe(expected);
  });

  it('is known by any of its forms', () => {
    const finder = finderOf('all-reduce', "Amdahl's law");
    expect(['All Reduce', 'all-reduces', 'ALL-REDUCE', 'amdahl’s law', 'gather'].map((name) => finder.byName(name))).toEqual(['all-reduce', 'all-reduce', 'all-reduce', "Amdahl's law", undefined]);
  });

  it('is found among hundreds in the text of a long chapter at once', () => {
    const names = Array.from({ length: 370 }, (_, index) => `term${index} of art`);
    const text = Array.from({ length: 9000 }, (_, index) => `some words about a term${index % 500} of art and more`).join('. ');
    const finder = finderOf(...names);
    finder.all(text);
    const start = performance.now();
    expect(finder.all(text).length).toBe(6660);
    // Some 30 ms on a machine that has nothing else to do.
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('takes no longer for what is hard to read', () => {
    const start = performance.now();
    finderOf('a-a-a-a-a-a-b').all('a-'.repeat(100_000));
    finderOf('a').all("a'".repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
