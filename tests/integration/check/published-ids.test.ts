import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBook } from '@/lib/book/book';
import { checkManuscript } from '@/lib/check/check';
import { publishIds } from '@/lib/check/publish';
import { bookYaml, chapter, faults, manuscript } from './manuscript';

const book = (list: string | null, body = '## Ring [#sec-ring]\n\nWords.\n') => manuscript({ 'book.yaml': bookYaml('a'), 'chapters/a.mdx': chapter(body), ...(list === null ? {} : { 'published-ids.txt': list }) });

describe('ids that were published', () => {
  it('may be none', () => expect(faults(book(null))).toEqual([]));

  it('may not be lost', () => {
    const root = book('# A remark\nsec-ring\nsec-tree\n', '## Tree [#sec-trees]\n\nWords.\n\n## Ring [#sec-ring]\n\nWords.\n');
    const [first] = checkManuscript(root);
    expect(first).toMatchObject({ file: 'published-ids.txt', line: 3, column: 1, rule: 'lost-id', repair: 'where it has a new name, write here `sec-tree -> sec-trees`' });
    expect(faults(root)).toHaveLength(1);
  });

  it('may have another name, if it exists', () => {
    expect(faults(book('sec-old -> sec-older\nsec-older -> sec-ring\nsec-ring\n'))).toEqual([]);
    expect(faults(book('sec-old -> sec-rong\n'))).toEqual(['published-ids.txt:1 lost-id']);
    expect(faults(book('a -> b\nb -> a\n'))).toEqual(['published-ids.txt:1 lost-id', 'published-ids.txt:2 lost-id']);
  });

  it('stand one on a line', () => expect(faults(book('sec-ring, sec-tree\n'))).toEqual(['published-ids.txt:1 published-id']));

  it('are not lost where their text cannot be parsed', () => {
    expect(faults(book('fig-ring\n', '<Figure id="fig-ring" src="a.svg" alt="x">\n\nNo end.\n'))).not.toContain('published-ids.txt:1 lost-id');
  });

  it('grow by what is new, in order, and keep what was said', () => {
    const root = book('# Mine\nsec-zoo -> sec-ring\n', '## Ring [#sec-ring]\n\nWords.\n\n## Arc [#sec-arc]\n\nWords.\n');
    expect(publishIds(loadBook(root).book)).toBe(2);
    expect(readFileSync(join(root, 'published-ids.txt'), 'utf8')).toBe('# Mine\nsec-arc\nsec-ring\nsec-zoo -> sec-ring\n');
    expect(publishIds(loadBook(root).book)).toBe(0);
    expect(faults(root)).toEqual([]);
  });
});
