import { describe, expect, it } from 'vitest';
import { bookSchema, frontMatterSchema } from '@/lib/book/schema';
import { readYaml } from '@/lib/book/yaml';

const parts = 'parts:\n  - title: One\n    chapters: [a]\n';
const told = (text: string) => readYaml(text, bookSchema, 'book.yaml').problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

describe('the place of a mistake in YAML', () => {
  it.each([
    ['a wrong value', `title: T\nversion: two\n${parts}`, ['2:10 wrong-value']],
    ['a value of the wrong type', `title: [T]\n${parts}`, ['1:8 wrong-value']],
    ['a wrong value in a list', `title: T\nparts:\n  - title: One\n    chapters: [a, B]\n`, ['4:19 wrong-value']],
    ['a missing key', parts, ['1:1 missing-key']],
    ['a missing key in a list', 'title: T\nparts:\n  - chapters: [a]\n', ['3:5 missing-key']],
    ['an unknown key', `title: T\ncolor: blue\n${parts}`, ['2:1 unknown-key']],
    ['an unknown key deep down', `title: T\nlinks:\n  home: https://example.org\n${parts}`, ['3:3 unknown-key']],
    ['a value in a value', `title: a: b\n${parts}`, ['1:8 yaml-syntax']],
    ['a quotation mark never closed', `title: T\nsubtitle: "a\n${parts}`, ['2:11 yaml-syntax']],
    ['a line that is indented', `title: T\n subtitle: a\n${parts}`, ['2:1 yaml-syntax']],
    ['a tab', `title: T\n\tsubtitle: a\n${parts}`, ['2:1 yaml-syntax']],
    ['a key twice', `title: T\ntitle: U\n${parts}`, ['2:1 yaml-syntax']],
    ['no YAML map at all', 'Just a text\n', ['1:1 wrong-value']],
  ])('is that of %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('comes with a repair where a key is near', () => {
    expect(readYaml(`title: T\nsubtitel: U\n${parts}`, bookSchema, 'book.yaml').problems[0]?.repair).toBe('did you mean `subtitle`?');
    expect(readYaml(`title: T\nlinks:\n  isues: https://example.org\n${parts}`, bookSchema, 'book.yaml').problems[0]?.repair).toBe('did you mean `issues`?');
  });

  it('counts from the line at which the text begins', () => {
    expect(readYaml('title: A\nstatus: ready\n', frontMatterSchema, 'a.mdx', 5).problems).toMatchObject([{ line: 6, message: 'Unexpected value `ready` of `status`, expected one of planned, draft, review, published' }]);
  });

  it('leaves names of a prototype without effect', () => {
    expect(told(`title: T\n__proto__: {a: 1}\nconstructor: b\n${parts}`)).toEqual(expect.arrayContaining(['3:1 unknown-key']));
    expect('a' in {}).toBe(false);
  });
});
