import { describe, expect, it } from 'vitest';
import { problem, warning } from '@/lib/book/problems';
import { report, summary } from '@/lib/check/report';

const wrong = problem({ file: 'chapters/a.mdx', line: 3, column: 7 }, 'tex', 'Unexpected 50%, expected Y', 'write Z');
const odd = warning({ file: 'chapters/b,c.mdx', line: 1, column: 1 }, 'heading', 'Unexpected X, expected Y');

describe('a report', () => {
  it('is a line for each problem and a line that counts', () => {
    expect(report([wrong, odd])).toBe('chapters/a.mdx:3:7  Unexpected 50%, expected Y; write Z  (tex)\nchapters/b,c.mdx:1:1  warning: Unexpected X, expected Y  (heading)\n1 error, 1 warning in 2 files');
  });

  it('counts', () => {
    expect(summary([])).toBe('0 errors, 0 warnings');
    expect(summary([odd, odd])).toBe('0 errors, 2 warnings in 1 file');
  });

  it('can be read by a program', () => {
    expect(JSON.parse(report([wrong], 'json'))).toEqual([wrong]);
  });

  it('can be annotations of a workflow', () => {
    expect(report([wrong, odd], 'github').split('\n').slice(0, 2)).toEqual(['::error file=chapters/a.mdx,line=3,col=7,title=tex::Unexpected 50%25, expected Y; write Z', '::warning file=chapters/b%2Cc.mdx,line=1,col=1,title=heading::Unexpected X, expected Y']);
  });
});
