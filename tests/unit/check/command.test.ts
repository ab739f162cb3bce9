import { describe, expect, it } from 'vitest';
import { problem } from '@/lib/book/problems';
import { fromHere, readCommand } from '@/lib/check/command';

describe('the arguments of npm run check', () => {
  it('are a folder, a form and whether to go on', () => {
    expect(readCommand([])).toEqual({ kind: 'check', directory: null, format: 'text', watch: false, publish: false });
    expect(readCommand(['book', '--format', 'github', '--watch'])).toEqual({ kind: 'check', directory: 'book', format: 'github', watch: true, publish: false });
  });

  it('are explained, and told when they are wrong', () => {
    expect(readCommand(['--help'])).toMatchObject({ kind: 'help', text: expect.stringContaining('--format json') as string });
    for (const wrong of [['--format', 'xml'], ['--formt', 'json'], ['a', 'b']]) expect(readCommand(wrong).kind, wrong.join(' ')).toBe('wrong');
  });
});

describe('a path in a message', () => {
  it('is one that leads there from the working directory', () => {
    const found = problem({ file: 'chapters/a.mdx', line: 1, column: 1 }, 'tex', 'Unexpected X, expected Y');
    expect(fromHere([found], '/site/content', '/site')[0]?.file).toBe('content/chapters/a.mdx');
    expect(fromHere([found], '/site', '/site')[0]?.file).toBe('chapters/a.mdx');
    expect(fromHere([found], '/elsewhere', '/site')[0]?.file).toBe('/elsewhere/chapters/a.mdx');
  });
});
