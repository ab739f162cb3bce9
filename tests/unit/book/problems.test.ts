import { describe, expect, it } from 'vitest';
import { didYouMean } from '@/lib/book/nearest';
import { formatProblem, hasErrors, problem, sortProblems, warning } from '@/lib/book/problems';

const at = (file: string, line: number, column = 1) => ({ file, line, column });

describe('a problem', () => {
  it('is one line of one grammar', () => {
    expect(formatProblem(problem(at('a.mdx', 3, 7), 'tex', 'Unexpected X, expected Y'))).toBe('a.mdx:3:7  Unexpected X, expected Y  (tex)');
    expect(formatProblem(warning(at('a.mdx', 3), 'heading', 'Unexpected X, expected Y', 'write Z'))).toBe('a.mdx:3:1  warning: Unexpected X, expected Y; write Z  (heading)');
  });

  it('quotes the manuscript without line ends, terminal signs and endless texts', () => {
    const line = formatProblem(problem(at('a.mdx', 1), 'tex', `Unexpected a\n\u001b[31mb\u202e${'c'.repeat(1000)}`));
    expect(line).toMatch(/^a\.mdx:1:1 {2}Unexpected a \[31mb c{50}/);
    expect(line.length).toBeLessThan(450);
  });
});

describe('problems together', () => {
  it('are sorted by file, line and column, without repeats', () => {
    const list = [problem(at('b', 1), 'r', 'm'), problem(at('a', 10), 'r', 'm'), problem(at('a', 9, 2), 'r', 'm'), problem(at('a', 9), 's', 'm'), problem(at('a', 9), 'r', 'm'), problem(at('b', 1), 'r', 'm')];
    expect(sortProblems(list).map(({ file, line, column, rule }) => `${file}${line}:${column}${rule}`)).toEqual(['a9:1r', 'a9:1s', 'a9:2r', 'a10:1r', 'b1:1r']);
  });

  it('stop a build when one is an error', () => {
    expect(hasErrors([warning(at('a', 1), 'r', 'm')])).toBe(false);
    expect(hasErrors([warning(at('a', 1), 'r', 'm'), problem(at('a', 1), 'r', 'm')])).toBe(true);
  });
});

describe('the nearest name', () => {
  it('is offered when it differs in a third of its letters at most', () => {
    expect(didYouMean('Notee', ['Note', 'Tip'])).toBe('did you mean `Note`?');
    expect(didYouMean('Theorem', ['Note', 'Tip'])).toBeUndefined();
    expect(didYouMean('a'.repeat(1_000_000), ['Note'])).toBeUndefined();
  });
});
