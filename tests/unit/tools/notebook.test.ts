import { describe, expect, it } from 'vitest';
import { marksAsMarkdown } from '@/components/tools/notebook/markdown';
import { merge, type Contents } from '@/components/tools/notebook/merge';
import { fromFile, toFile } from '@/components/tools/notebook/notebook-file';
import { marksIn, type Highlight } from '@/components/tools/notebook/schema';
import { fragmentOf } from '@/components/tools/notebook/text-fragment';

const page = 'chapters/inference';
const [early, late] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'];

function highlight(id: string, part: Partial<Highlight> = {}): Highlight {
  return { id, color: 'yellow', note: '', exact: `words of ${id}`, prefix: '', suffix: '', section: 'sec-a', heading: 'A section', start: 5, position: 5, created: early, changed: early, ...part };
}

function contents(part: Partial<Contents> = {}): Contents {
  return { progress: {}, marks: {}, quizzes: {}, ...part };
}

const whole = contents({
  settings: { changed: early, values: { theme: 'dark', size: '115' } },
  listening: { position: 12, speed: 1.5 },
  progress: { [page]: { title: 'Inference', at: early, share: 40, seen: [[0, 400]], place: { section: 'sec-a', heading: 'A section', block: 2, words: 'It', passed: 0.5 } } },
  marks: { [page]: { title: 'Inference', highlights: [highlight('h1', { note: 'Why?' })], bookmarks: [{ section: 'sec-b', heading: 'B', position: 9, created: early }] } },
  quizzes: { 'quiz-a': { chapter: 'inference', right: true, given: '1', box: 1, due: 20000, at: early } },
});

describe('the file', () => {
  it('holds everything and gives it back', () => {
    const read = fromFile(toFile(whole, 'A Book'));
    expect(read).toMatchObject({ notebook: { book: 'A Book', ...whole } });
  });

  const broken = (change: (file: Record<string, never>) => void): string => {
    const file = JSON.parse(toFile(whole, 'A Book')) as Record<string, never>;
    change(file);
    const read = fromFile(JSON.stringify(file));
    return 'trouble' in read ? read.trouble : 'no trouble';
  };

  it.each([
    ['format', (file: Record<string, unknown>) => void (file['format'] = 'other'), 'format: Unexpected "other", expected "reading-notebook"'],
    ['version', (file: Record<string, unknown>) => void (file['version'] = 2), 'version: Unexpected 2, expected 1 (a file of another edition of the site has another number)'],
    ['a missing part', (file: Record<string, unknown>) => void Reflect.deleteProperty(file, 'made'), 'made: Unexpected nothing, expected a value'],
    ['a page that leads out', (file: Record<string, unknown>) => void (file['progress'] = { '//evil.example': {} }), 'progress.//evil.example: Unexpected "//evil.example", expected a page such as chapters/inference'],
    ['a list that is none', (file: Record<string, unknown>) => void (file['marks'] = { [page]: { title: '', highlights: {}, bookmarks: [] } }), `marks.${page}.highlights: Unexpected Object, expected a list`],
    ['a color', (file: Record<string, unknown>) => void (file['marks'] = { [page]: { title: '', highlights: [highlight('h1'), { ...highlight('h2'), color: 'mauve' }], bookmarks: [] } }), `marks.${page}.highlights.1.color: Unexpected "mauve", expected one of yellow, green, blue, rose`],
    ['a time', (file: Record<string, unknown>) => void (file['made'] = 'yesterday'), 'made: Unexpected "yesterday", expected a time such as 2026-01-02T03:04:05.678Z'],
  ])('names what is wrong with it: %s', (_name, change, message) => {
    expect(broken(change as never)).toBe(message);
  });

  it('is refused when it is no JSON, or not an object', () => {
    expect(fromFile('{"a":')).toMatchObject({ trouble: expect.stringContaining('The file is not JSON') as string });
    expect(fromFile('[]')).toMatchObject({ trouble: expect.stringContaining('expected') as string });
    expect(fromFile('null')).toMatchObject({ trouble: expect.stringContaining('expected') as string });
  });

  it('says nothing of what it does not know', () => {
    expect(broken((file) => Object.assign(file, { added: 'later' }))).toBe('no trouble');
  });
});

describe('two notebooks', () => {
  it('come together as they are when one is empty, and do not double when they are the same', () => {
    expect(merge(contents(), whole)).toEqual(whole);
    expect(merge(whole, contents())).toEqual(whole);
    expect(merge(whole, structuredClone(whole))).toEqual(whole);
  });

  it('keep the newer of two versions, whichever side it is on', () => {
    const older = contents({ settings: { changed: early, values: { theme: 'dark' } }, marks: { [page]: { title: 'Inference', highlights: [highlight('h1', { note: 'first' }), highlight('h2')], bookmarks: [] } }, quizzes: { 'quiz-a': { chapter: 'x', right: false, given: '', box: 1, due: 1 } } });
    const newer = contents({ settings: { changed: late, values: {} }, marks: { [page]: { title: 'Inference', highlights: [highlight('h1', { note: 'second', changed: late }), highlight('h3')], bookmarks: [] } }, quizzes: { 'quiz-a': { chapter: 'x', right: true, given: '', box: 0, due: 0, at: late } } });
    for (const both of [merge(older, newer), merge(newer, older)]) {
      expect(both.settings?.values).toEqual({});
      expect(both.marks[page]?.highlights.find(({ id }) => id === 'h1')?.note).toBe('second');
      expect(both.marks[page]?.highlights.map(({ id }) => id).sort()).toEqual(['h1', 'h2', 'h3']);
      expect(both.quizzes['quiz-a']?.right).toBe(true);
    }
  });

  it('add up what was read on two devices', () => {
    const here = contents({ progress: { [page]: { title: 'Inference', at: late, share: 50, seen: [[0, 500]] } } });
    const there = contents({ progress: { [page]: { title: 'Inference', at: early, share: 40, seen: [[400, 800]], read: early } } });
    expect(merge(here, there).progress[page]).toEqual({ title: 'Inference', at: late, share: 80, seen: [[0, 800]], read: early });
  });
});

describe('storage', () => {
  it('may hold anything: only whole highlights and bookmarks are taken from it', () => {
    expect(marksIn({ title: 3, highlights: [highlight('h1'), { id: 'x' }, null], bookmarks: 'none' })).toEqual({ title: '', highlights: [highlight('h1')], bookmarks: [] });
    expect(marksIn({})).toEqual({ title: '', highlights: [], bookmarks: [] });
  });
});

describe('Markdown of all notes', () => {
  it('has the chapters as headings, words as quotes, notes below them, and links that lead back', () => {
    const marks = { title: '', highlights: [highlight('h1', { exact: 'Two *stars*\nand a line', note: 'My _own_ words', position: 20 })], bookmarks: [{ section: '', heading: 'Beginning', position: 0, created: early }] };
    expect(marksAsMarkdown('A Book', [{ page, title: '10 Inference', url: `/vol2/${page}`, marks }], 'https://example.org')).toBe(
      `# Notes on A Book\n\n## 10 Inference\n\n- Bookmark: Beginning <https://example.org/vol2/${page}>\n\n> Two \\*stars\\*\n> and a line\n\nMy _own_ words\n\nA section <https://example.org/vol2/${page}#sec-a>\n`,
    );
  });
});

describe('a link to words', () => {
  const text = 'One short-circuit here.\nA second paragraph, which is a good deal longer than the first one is, so that only its two ends are named.\nThe last.';

  it.each([
    ['One short-circuit', 'One%20short%2Dcircuit'],
    [text.split('\n')[1] ?? '', 'A%20second%20paragraph%2C%20which,two%20ends%20are%20named.'],
    [text, 'One%20short%2Dcircuit%20here.,The%20last.'],
  ])('names them whole, or by their ends: %s', (words, fragment) => {
    const start = text.indexOf(words);
    expect(fragmentOf(text, { start, end: start + words.length })).toBe(fragment);
  });
});
