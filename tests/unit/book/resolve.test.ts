import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBook } from '@/lib/book/book';
import { fragmentsOf, resolveLink } from '@/lib/book/links';

const root = mkdtempSync(join(tmpdir(), 'book-'));
const home = process.cwd();
const head = (title: string) => `---\ntitle: ${title}\n---\n\n`;

beforeAll(() => {
  // No facts kept by an earlier run.
  process.chdir(root);
  for (const folder of ['chapters', 'appendices', 'figures']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'book.yaml'), 'title: T\nopening: [start]\nparts:\n  - title: The Fleet\n    chapters: [ring, tree]\n  - title: "Part: Two"\n    slug: two\n    chapters: [last]\nappendices: [units, symbols]\n');
  writeFileSync(join(root, 'chapters/start.mdx'), head('Start'));
  writeFileSync(join(root, 'chapters/ring.mdx'), `${head('Ring')}## First\n\n### Inner [#sec-inner]\n\n#### Deep [#sec-deep]\n\n##### After @fig-c [#sec-deeper]\n\n## Second [#sec-second]\n\n<Figure id="fig-a" src="../figures/a.svg" alt="A shape">\n\nA.\n\n</Figure>\n\n<Figure src="../figures/a.svg" alt="B" />\n\n<Figure id="fig-c" src="../figures/a.svg" alt="C" />\n\n<Principle id="pri-one">\n\nText.\n\n</Principle>\n\nSee @fig-tree.\n`);
  writeFileSync(join(root, 'chapters/tree.md'), `${head('Tree')}$$\n\\label{eq-cost} x\n$$\n\nSee @fig-c.\n`);
  writeFileSync(join(root, 'chapters/last.mdx'), `${head('Last')}<Principle id="pri-two">\n\nText.\n\n</Principle>\n\n<Figure id="fig-tree" src="../figures/a.svg" alt="A" />\n`);
  writeFileSync(join(root, 'appendices/units.mdx'), `${head('Units')}<Table id="tbl-units">\n\nText.\n\n</Table>\n`);
  writeFileSync(join(root, 'appendices/symbols.mdx'), head('Symbols'));
  writeFileSync(join(root, 'figures/a.svg'), '<svg/>');
});

afterAll(() => {
  process.chdir(home);
  rmSync(root, { recursive: true, force: true });
});

describe('a resolved book', () => {
  it('has no problems here', () => {
    expect(loadBook(root).problems).toEqual([]);
  });

  it('numbers chapters through all parts and appendices by letters', () => {
    const { book } = loadBook(root);
    expect(book.chapters.map(({ number, slug, part }) => `${number} ${slug} ${part?.label ?? '-'}`)).toEqual(['1 start -', '2 ring Part I', '3 tree Part I', '4 last Part II']);
    expect(book.appendices.map(({ number, slug }) => `${number} ${slug}`)).toEqual(['A units', 'B symbols']);
    expect(book.parts.map(({ slug }) => slug)).toEqual(['the-fleet', 'two']);
  });

  it('labels what can be pointed at', () => {
    const { targets } = loadBook(root).book;
    const labels = Object.fromEntries([...targets].map(([id, { label }]) => [id, label]));
    expect(labels).toEqual({
      'sec-inner': 'Section 2.1.1',
      // Not numbered themselves: they read as the section that they stand in.
      'sec-deep': 'Section 2.1.1',
      'sec-deeper': 'Section 2.1.1',
      'sec-second': 'Section 2.2',
      'fig-a': 'Figure 2.1',
      // The figure between them has no id and counts all the same.
      'fig-c': 'Figure 2.3',
      'pri-one': 'Principle 1',
      'eq-cost': 'Equation 3.1',
      'pri-two': 'Principle 2',
      'fig-tree': 'Figure 4.1',
      'tbl-units': 'Table A.1',
    });
  });

  it('names references in the titles of sections', () => {
    expect(loadBook(root).book.chapters[1]?.facts.sections.map(({ title }) => title)).toEqual(['First', 'Inner', 'Deep', 'After Figure 2.3', 'Second']);
  });

  it('is frozen, and the same until a file changes', () => {
    const first = loadBook(root);
    expect(loadBook(root)).toBe(first);
    expect(Object.isFrozen(first.book)).toBe(true);
    writeFileSync(join(root, 'chapters/start.mdx'), head('Begin'));
    expect(loadBook(root, false)).toBe(first);
    expect(loadBook(root).book.chapters[0]?.title).toBe('Begin');
  });
});

describe('a link', () => {
  const lead = (url: string, from = 'chapters/ring.mdx') => {
    const target = resolveLink(loadBook(root).book, from, url);
    if (target.kind === 'chapter') return `chapter ${target.chapter.slug} ${target.fragment}`.trim();
    return target.kind === 'broken' ? `broken ${target.why}` : target.kind === 'file' || target.kind === 'site' ? `${target.kind} ${target.path}` : target.kind;
  };

  it.each([
    ['./tree.md', 'chapter tree'],
    ['tree.mdx#eq-cost', 'chapter tree eq-cost'],
    ['./tree', 'chapter tree'],
    ['#sec-inner', 'chapter ring sec-inner'],
    ['../appendices/units.mdx', 'chapter units'],
    ['../figures/a.svg', 'file figures/a.svg'],
    ['/contents/', 'site /contents/'],
    ['https://example.org', 'external'],
    ['//example.org/a', 'external'],
    ['mailto:a@example.org', 'external'],
    ['javascript:alert(1)', 'broken protocol'],
    ['data:text/html,a', 'broken protocol'],
    ['../../secret.mdx', 'broken outside'],
    ['..%2F..%2Fsecret.mdx', 'broken outside'],
    ['../book.yaml', 'broken missing'],
    ['./nowhere.mdx', 'broken missing'],
    ['%00', 'broken missing'],
  ])('%s leads to %s', (url, expected) => {
    expect(lead(url)).toBe(expected);
  });

  it('is read from where it is written', () => {
    expect(lead('chapters/ring.mdx', 'welcome.mdx')).toBe('chapter ring');
    expect(lead('./units.mdx', 'appendices/symbols.mdx')).toBe('chapter units');
  });

  it('may name every heading and id of a page', () => {
    const ring = loadBook(root).book.chapters.find(({ slug }) => slug === 'ring');
    expect(ring && fragmentsOf(ring)).toEqual(['first', 'sec-inner', 'sec-deep', 'sec-deeper', 'sec-second', 'fig-a', 'fig-c', 'pri-one']);
  });
});
