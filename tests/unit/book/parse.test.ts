import { describe, expect, it } from 'vitest';
import { collectFacts } from '@/lib/book/collect';
import { parseSource } from '@/lib/book/parse';
import { sourceOf } from './source';

const places = (text: string) => parseSource(sourceOf(text)).problems.map(({ line, column }) => `${line}:${column}`);
const message = (text: string) => parseSource(sourceOf(text)).problems.map((item) => `${item.message}; ${item.repair ?? ''}`).join('\n');

describe('a text with mistakes of syntax', () => {
  it.each([
    ['an element never closed', 'Text.\n\n<Note>\n\nText.\n', ['3:1']],
    ['one closed by another', '<Note>\n\n<Tip>\n\nText.\n\n</Note>\n', ['3:1']],
    ['two that overlap', '<Note>\n\n<Tip>\n\nText.\n\n</Note>\n\n</Tip>\n', ['3:1']],
    ['a mistyped closing tag', '<Note>\n\nText.\n\n</Noet>\n', ['5:1']],
    ['a mistyped opening tag', '<Noet>\n\nText.\n\n</Note>\n', ['1:1']],
    ['an element over two paragraphs', 'Text <kbd>text\n\ntext</kbd> text.\n', ['1:6']],
    ['a closing tag behind text', '<Note>\ntext</Note>\n', ['2:5']],
    ['a closing tag alone', 'Text.\n\n</Note>\n', ['3:1']],
    ['a closing tag alone inside another element', '<Note>\n\nText </kbd> text.\n\n</Note>\n', ['3:6']],
    ['a closing tag before its opening tag', '</Note>\n\n<Note>\n\nText.\n', ['1:1', '3:1']],
    ['a quotation mark that is missing', '<Note title="x>\n\nText.\n\n</Note>\n', ['1:1']],
    ['an attribute without quotation marks', '<Figure src=a.svg alt="x" />\n', ['1:1']],
    ['an expression that is no script, as a value', '<Note title={a b}>\n\nText.\n\n</Note>\n', ['1:13']],
    ['an import that is prose', 'import the {data} first\n\nText.\n', ['1:1']],
    ['a brace before a formula', 'Set {x and $\\frac{1}{2}$.\n\nText $\\sqrt{2}$.\n', ['1:5']],
    ['braces in braces', '{a: {b: }}\n', ['1:1']],
    ['signs beside code', '`<` and `{` <5 `}`\n', ['1:13']],
    ['a comment over lines', '<!--\n<Note> {x}\n\ntext\n-->\n\nText <5.\n', ['1:1', '7:6']],
    ['several in one file', 'a <5\n\n<Note>\n\nb {\n\n<Tip>\n\nc </kbd>\n', ['1:3', '3:1', '5:3', '7:1', '9:3']],
  ])('is told each once: %s', (_, text, expected) => {
    expect(places(text).sort()).toEqual(expected);
  });

  it('is told what to write', () => {
    expect(message('Text<br>text\n')).toContain('write `<br />`');
    expect(message('Text <!-- x -->\n')).toContain('`{/* ... */}`');
    expect(message('<https://example.org>\n')).toContain('[text](address)');
    expect(message('<Noet>\n\nText\n\n</Noet\n')).toContain('Unexpected');
    expect(message('<Note>text\n</Note>\n')).toContain('on lines of their own');
  });

  it('keeps the attributes and the places of what stands around', () => {
    const facts = collectFacts(sourceOf('Text <Figure id="fig-a" src="a.svg" alt="A"> @fig-b\n\n## Next\n'));
    expect(facts.anchors).toMatchObject([{ id: 'fig-a', line: 1, column: 6 }]);
    expect(facts.references).toEqual([{ id: 'fig-b', line: 1, column: 46 }]);
    expect(facts.sections).toMatchObject([{ id: 'next', line: 3 }]);
  });

  it('remembers the ids of what is lost', () => {
    expect(parseSource(sourceOf('<Figure id="fig-a" src=a.svg alt="A" />\n')).lost).toEqual(['fig-a']);
    expect(parseSource(sourceOf(`## A [#sec-a]\n\n${'*'.repeat(100_000)}\n`))).toMatchObject({ tree: null, lost: ['sec-a'] });
  });

  it('is no mistake in plain Markdown', () => {
    expect(parseSource(sourceOf('a <5 {b} <Note>\n\nimport x\n', 'md')).problems).toEqual([]);
  });
});
