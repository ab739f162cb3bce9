import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookYaml, chapter, desk, faults, faultsOf, manuscript } from './manuscript';

const deep = 10_000;

describe('a text made to keep a parser busy', () => {
  it.each([
    ['quotations', '>'.repeat(deep)],
    ['lists on a line', '- '.repeat(deep)],
    ['lists by indentation', Array.from({ length: 500 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
    ['brackets', '['.repeat(deep)],
    ['images in images', `${'!['.repeat(deep)}a${'](x)'.repeat(deep)}`],
    ['elements', `${'<Note>\n\n'.repeat(deep)}${'</Note>\n\n'.repeat(deep)}`],
    ['elements that a parser can still stand', `${'<Note>\n\n'.repeat(500)}${'</Note>\n\n'.repeat(500)}`],
    ['elements in a paragraph', `${'<kbd>'.repeat(deep)}a${'</kbd>'.repeat(deep)}`],
    ['braces', `${'{'.repeat(deep)}${'}'.repeat(deep)}`],
    ['stars', '*'.repeat(3_000_000)],
    ['emphasis', '*a* '.repeat(700_000)],
    ['rows of a table', `| a |\n|---|\n${'| a |\n'.repeat(200_000)}`],
    ['empty lines', '\n'.repeat(3_000_000)],
    ['backticks', Array.from({ length: 1500 }, (_, length) => '`'.repeat(length)).join(' ')],
  ])('is refused with one message: %s', (_, text) => {
    expect(faultsOf(text).map((fault) => fault.replace(/^-?\d+ /, ''))).toEqual(['unreadable']);
  });

  it.each([
    ['braces of a formula', `$$\n${'{'.repeat(deep)}x${'}'.repeat(deep)}\n$$`],
    ['a macro without end', '$$\n\\def\\a{\\a\\a}\\a\n$$'],
  ])('is refused as TeX: %s', (_, text) => {
    expect(faultsOf(text)).toEqual(['1 tex']);
  });

  it('is told of a hundred mistakes and that there are more', () => {
    expect(faultsOf('<Note>\n\n'.repeat(300))).toHaveLength(101);
  });

  it('may be a file of five megabytes', () => {
    expect(faults(manuscript({ 'book.yaml': bookYaml('a'), 'chapters/a.mdx': chapter('a\n\n'.repeat(2_000_000)) }))).toEqual(['chapters/a.mdx:1 file-size']);
  });
});

describe('YAML made to do harm', () => {
  const laughs = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${Array.from({ length: 10 }, () => `*${'abcdefghi'.charAt(index)}`).join(', ')}]\n`).join('')}`;

  it('does not grow in memory', () => {
    const root = manuscript({ 'book.yaml': `${bookYaml('a')}${laughs}`, 'chapters/a.mdx': `---\ntitle: A\n${laughs}---\n` });
    expect(faults(root)).toEqual(['book.yaml:1 yaml-syntax', 'chapters/a.mdx:1 yaml-syntax']);
  });

  it('is refused where it is nested too deep', () => {
    expect(faults(manuscript({ 'book.yaml': `title: ${'['.repeat(deep)}\n` }))).toEqual(['book.yaml:1 yaml-syntax']);
  });

  it('does not run as a program', () => {
    const trace = join(desk, 'trace');
    const script = `---js\n{ title: require('fs').writeFileSync(${JSON.stringify(trace)}, '') }\n---\n\nText {a}.\n`;
    expect(faults(manuscript({ 'book.yaml': bookYaml('a'), 'chapters/a.mdx': script }))).toEqual(['chapters/a.mdx:1 front-matter', 'chapters/a.mdx:5 expression']);
    expect(() => writeFileSync(trace, '', { flag: 'wx' })).not.toThrow();
  });

  it('cannot name a chapter outside of the manuscript', () => {
    expect(faults(manuscript({ 'book.yaml': bookYaml('../../secret') }))).toEqual(['book.yaml:5 wrong-value']);
  });
});

describe('an address made to leave the manuscript', () => {
  it.each(['../../etc/passwd', '..%2f..%2fsecret.mdx', '..\\..\\secret.mdx', '../../secret.svg', 'file:///etc/passwd', 'data:text/html,x', 'JavaScript:alert(1)', 'vbscript:x', '%00.mdx', '%zz.mdx', '/../../../etc/passwd', '/%2e%2e/package.json'])('is dead: %s', (address) => {
    expect(faultsOf(`[text](${address})`)).toEqual(['1 dead-link']);
    expect(faultsOf(`![text](${address})`)).toEqual(['1 missing-figure']);
  });
});
