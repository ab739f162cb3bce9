import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBook } from '@/lib/book/book';
import { resolveLink } from '@/lib/book/links';
import { makeMarkup } from '@/lib/book/markup';
import { checkManuscript } from '@/lib/check/check';

const root = mkdtempSync(join(tmpdir(), 'parts-'));
const home = process.cwd();
const addresses = { chapter: (chapter: { slug: string }, fragment?: string) => `/c/${chapter.slug}${fragment ? `#${fragment}` : ''}`, welcome: () => '/', site: (path: string) => path, file: (path: string) => path };
const yaml = `title: Tiny
parts:
  - title: One
    introduction: >-
      Read [the
      ring](chapters/ring.mdx) and @sec-ring.
    principles:
      - {title: First, text: "By $m/N$."}
      - title: Second
        text: |
          See [gone](chapters/gone.mdx).
    chapters: [ring]
  - title: Two
    principles: [{title: Third, text: Plain.}]
    chapters: [tree]
`;

beforeAll(() => {
  process.chdir(root);
  mkdirSync('chapters');
  writeFileSync('book.yaml', yaml);
  writeFileSync('chapters/ring.mdx', '---\ntitle: Ring\n---\n\n## Around [#sec-ring]\n\n<Principle title="Kept">\n\nText.\n\n</Principle>\n\n<Principle id="pri-named">\n\nMore, in [words of @pri-named](https://a.org).\n\n</Principle>\n');
  writeFileSync('chapters/tree.mdx', '---\ntitle: Tree\n---\n\nText.\n');
});
afterAll(() => {
  process.chdir(home);
  rmSync(root, { recursive: true });
});

describe('what a part says of itself', () => {
  it('is numbered through the book', () => {
    const { book } = loadBook(root);
    const { parts } = book;
    expect(parts.map(({ principles }) => principles.map(({ number, title }) => `${number} ${title}`))).toEqual([['1 First', '2 Second'], ['5 Third']]);
    const [ring] = book.chapters;
    if (!ring) throw new Error('no chapter');
    const text = makeMarkup({ book, source: ring.source, chapter: ring, addresses }).pieces.join('');
    expect(text).toMatch(/Principle 3\b[\s\S]*Principle 4\b/);
    // A link in a link is none: the reference is words there.
    expect(text).toContain('>words of <span>Principle 4</span></a>');
  });

  it('is Markdown of the book, with links from the manuscript\'s folder', () => {
    const { book } = loadBook(root);
    const part = book.parts[0];
    if (!part?.introduction) throw new Error('no introduction');
    const { pieces } = makeMarkup({ book, source: part.introduction.source, chapter: null, addresses, facts: part.introduction.facts });
    expect(pieces.join('').replace(/\s+/g, ' ')).toContain('<a href="/c/ring">the ring</a>');
    expect(pieces.join('')).toContain('href="/c/ring#sec-ring"');
  });

  it('is checked at its place in book.yaml', () => {
    expect(checkManuscript(root).map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual(['book.yaml:11:15 dead-link']);
  });
});

describe('a picture behind a link out of the manuscript', () => {
  it('is never read', () => {
    mkdirSync('figures');
    symlinkSync('/etc/hostname', 'figures/host.svg');
    expect(resolveLink(loadBook(root).book, 'chapters/ring.mdx', '../figures/host.svg')).toMatchObject({ kind: 'broken', why: 'outside' });
  });
});
