import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkManuscript } from '@/lib/check/check';
import { chapterText } from '@/scripts/bench/chapter';
import { editChapter, writeCorpus } from '@/scripts/bench/corpus';

const folders: string[] = [];

function made(chapters: number, kilobytes: number) {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  folders.push(folder);
  return writeCorpus('content', folder, { chapters, kilobytes });
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('a made-up chapter', () => {
  it('is the same each time, and another than its neighbor', () => {
    const size = { chapters: 17, kilobytes: 20 };
    expect(chapterText(3, size)).toBe(chapterText(3, size));
    expect(chapterText(3, size)).not.toBe(chapterText(4, size));
  });

  it.each([20, 100, 250])('has the length that was asked for: %i KB', (kilobytes) => {
    const length = Buffer.byteLength(chapterText(1, { chapters: 17, kilobytes }));
    expect(Math.abs(length / 1024 - kilobytes)).toBeLessThan(2);
  });

  it('holds what a chapter of this book holds', () => {
    const text = chapterText(1, { chapters: 17, kilobytes: 100 });
    const counts = {
      headings: count(text, /^#{2,4} /gm),
      fences: count(text, /^```[a-z]+$/gm),
      formulas: count(text, /^\$\$$/gm) / 2,
      tables: count(text, /^\|---/gm),
      notes: count(text, /^\[\^\d+\]: /gm),
      pictures: count(text, /^!\[/gm),
      quotations: count(text, /^>\n/gm),
    };
    expect(counts).toEqual({ headings: 40, fences: 20, formulas: 24, tables: 10, notes: 20, pictures: 8, quotations: 7 });
    expect(count(text, /[^$]\$[^$\n]+\$[^$]/g)).toBeGreaterThan(80);
    expect(count(text, /\]\(\.\/ch\d+\.md\)/g)).toBe(7);
  });
});

describe('a made-up manuscript', () => {
  it('has no mistakes, at the least size as well', () => {
    expect(checkManuscript(made(4, 5).folder)).toEqual([]);
    expect(checkManuscript(made(9, 30).folder)).toEqual([]);
  });

  it('has one chapter that is edited', () => {
    const corpus = made(4, 5);
    const read = () => readFileSync(join(corpus.folder, 'chapters', `${corpus.slug}.md`), 'utf8');
    editChapter(corpus, 7);
    expect(read()).toContain('This is state 7 of the text.');
    editChapter(corpus, 8);
    expect(read()).toContain('This is state 8 of the text.');
    expect(read()).not.toContain('This is state 7 of the text.');
  });
});
