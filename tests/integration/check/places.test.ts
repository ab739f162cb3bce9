import { describe, expect, it } from 'vitest';
import { faultsOf } from './manuscript';

const mistakes: readonly (readonly [name: string, text: string, rule: string])[] = [
  ['an unknown element', '<Notee title="x">text</Notee>', 'unknown-component'],
  ['a name of a prototype', '<constructor>text</constructor>', 'unknown-component'],
  ['an HTML element', '<span>text</span>', 'unknown-component'],
  ['furniture of the welcome page', '<BookCard />', 'unknown-component'],
  ['an unknown attribute', '<abbr titel="x">text</abbr>', 'unknown-attribute'],
  ['an attribute in braces', '<abbr title={1}>text</abbr>', 'attribute-expression'],
  ['a missing attribute', '<Figure src="../figures/ring.svg">text</Figure>', 'missing-attribute'],
  ['a dead link', '[text](./nowhere.mdx)', 'dead-link'],
  ['a dead fragment', '[text](./other.mdx#nowhere)', 'dead-fragment'],
  ['a dead fragment of the page itself', '[text](#nowhere)', 'dead-fragment'],
  ['a link out of the manuscript', '[text](../../secret.mdx)', 'dead-link'],
  ['a script address', '[text](javascript:alert)', 'dead-link'],
  ['a site address that does not exist', '[text](/parts/two)', 'dead-link'],
  ['a missing image', '![text](../figures/wrong.svg)', 'missing-figure'],
  ['an image on another host', '![text](https://example.org/a.png)', 'missing-figure'],
  ['an image without a text', '![](../figures/ring.svg)', 'alt-text'],
  ['an expression', '{a.b}', 'expression'],
  ['an expression that is not script', '{a b}', 'mdx-syntax'],
  ['a brace', 'text { text', 'mdx-syntax'],
  ['a sign', 'a <5 text', 'mdx-syntax'],
  ['a comparison', 'c<d, text', 'mdx-syntax'],
  ['a comment', 'text <!-- text --> text', 'mdx-syntax'],
  ['an address in brackets', '<https://example.org>', 'mdx-syntax'],
  ['an unclosed element', 'text <kbd>text', 'mdx-syntax'],
  ['an unknown unclosed element', 'vector<int> text', 'mdx-syntax'],
  ['a closing tag alone', 'text </kbd> text', 'mdx-syntax'],
  ['TeX', '$\\frca{1}$', 'tex'],
  ['an unresolved reference', 'see @fig-nowhere', 'unresolved-reference'],
  ['an undefined footnote', 'text[^nowhere]', 'footnote'],
];

const surroundings: readonly (readonly [name: string, line: number, around: (text: string) => string])[] = [
  ['the first line', 1, (text) => `${text}\n`],
  ['the last line, without an end', 5, (text) => `Text.\n\n## Heading\n\n${text}`],
  ['between paragraphs', 3, (text) => `Text \`{\` and \`<\`.\n\n${text}\n\nText $\\frac{1}{2}$.\n`],
  ['a list', 2, (text) => `- text\n- text ${text}\n- text\n`],
  ['a nested list', 3, (text) => `1. text\n\n   - ${text}\n\n2. text\n`],
  ['a quotation', 2, (text) => `> Text\n> text ${text}\n`],
  ['a table', 3, (text) => `| a | b |\n|---|---|\n| ${text} | text |\n| c | d |\n`],
  ['an element', 5, (text) => `Text.\n\n<Note title="x">\n\n${text}\n\n</Note>\n\nText.\n`],
  ['a list in an element', 4, (text) => `<Note>\n\n- text\n- text ${text}\n\n</Note>\n`],
  ['emphasis', 1, (text) => `Text *text ${text}* text.\n`],
  ['a footnote', 3, (text) => `Text[^n].\n\n[^n]: Text ${text}\n`],
  ['a heading', 3, (text) => `Text.\n\n### ${text}\n`],
  ['after code that looks the same', 6, (text) => `\`\`\`text\n${text}\n{ < \`\`\n\`\`\`\n\n${text}\n`],
];

describe.each(surroundings)('in %s', (_, line, around) => {
  it.each(mistakes)('%s is told once, at its line', (_name, text, rule) => {
    expect(faultsOf(around(text))).toEqual([`${line} ${rule}`]);
  });
});
