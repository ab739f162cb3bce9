import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as MarkupStep from '@/lib/book/markup';

const made: string[] = [];
vi.mock('@/lib/book/markup', async (original) => {
  const real = await original<typeof MarkupStep>();
  return {
    makeMarkup: (page: Parameters<typeof real.makeMarkup>[0]) => {
      made.push(page.source.path);
      return real.makeMarkup(page);
    },
  };
});

const home = process.cwd();
let root = '';
const cacheFolder = () => join(root, '.next', 'cache', 'markup');
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const head = (title: string) => `---\ntitle: ${title}\n---\n\n`;

/** What a process that starts now shows of a chapter, with the files as they are; `base` is its base path. */
async function shown(slug: string, base = ''): Promise<string> {
  vi.resetModules();
  delete (globalThis as { bookState?: unknown }).bookState;
  const { loadBook } = await import('@/lib/book/book');
  const { markupOf } = await import('@/lib/book/markup-cache');
  const { book } = loadBook(root);
  const chapter = book.chapters.find((candidate) => candidate.slug === slug);
  if (!chapter) throw new Error(`no chapter ${slug}`);
  const addresses = {
    chapter: (target: { slug: string }, fragment = '') => `${base}/c/${target.slug}#${fragment}`,
    welcome: () => `${base}/`,
    site: (path: string) => `${base}${path}`,
    file: (path: string) => `${base}/files/${path}`,
  };
  return markupOf({ book, source: chapter.source, chapter, addresses }).pieces.join('');
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'book-'));
  process.chdir(root);
  write('book.yaml', 'title: T\nparts:\n  - title: One\n    chapters: [a, b]\n');
  write('chapters/a.mdx', `${head('A')}## Ring [#sec-ring]\n\n<Figure id="fig-ring" src="../figures/ring.svg" alt="A ring" />\n`);
  write('chapters/b.mdx', `${head('B')}See @sec-ring, @fig-ring and [a](./a.mdx).\n`);
  write('figures/ring.svg', '<svg viewBox="0 0 1 1"><path stroke="var(--fig-ink)" d="M0 0"/></svg>');
  made.length = 0;
});

afterEach(() => {
  process.chdir(home);
  rmSync(root, { recursive: true, force: true });
});

describe('the markup of a text', () => {
  it('is made once, for every process', async () => {
    const first = await shown('b');
    expect(await shown('b')).toBe(first);
    expect(made).toEqual(['chapters/b.mdx']);
  });

  it('is made again when its own file is another, and only then', async () => {
    await shown('a');
    await shown('b');
    write('chapters/a.mdx', readFileSync(join(root, 'chapters/a.mdx'), 'utf8') + '\nMore.\n');
    expect(await shown('a')).toContain('More.');
    await shown('b');
    expect(made).toEqual(['chapters/a.mdx', 'chapters/b.mdx', 'chapters/a.mdx']);
  });

  it('follows a heading in another chapter that it refers to', async () => {
    expect(await shown('b')).toContain('title="Ring"');
    write('chapters/a.mdx', `${head('A')}## Before\n\n## Tree [#sec-ring]\n\n<Figure id="fig-ring" src="../figures/ring.svg" alt="A ring" />\n`);
    const after = await shown('b');
    expect(after).toContain('title="Tree">Section\u00a01.2</a>');
    expect(made).toHaveLength(2);
  });

  it('of a definition follows what it refers to, and not the welcome page', async () => {
    const key = async () => {
      vi.resetModules();
      delete (globalThis as { bookState?: unknown }).bookState;
      const { loadBook } = await import('@/lib/book/book');
      const { markupKey } = await import('@/lib/book/markup-cache');
      const { definitionPage } = await import('@/lib/book/definition');
      const { book } = loadBook(root);
      const term = book.glossary.get('term-ring');
      if (!term) throw new Error('no term');
      return markupKey(definitionPage(book, term, { chapter: (_, fragment = '') => `#${fragment}`, welcome: () => '/', site: (path) => path, file: (path) => path }));
    };
    write('glossary.yaml', '- term: ring\n  definition: A circle, see @sec-ring.\n');
    write('welcome.mdx', `${head('Welcome')}See @fig-ring.\n`);
    const first = await key();
    write('welcome.mdx', `${head('Welcome')}Nothing to see.\n`);
    expect(await key()).toBe(first);
    write('chapters/a.mdx', `${head('A')}## Before\n\n## Ring [#sec-ring]\n\n<Figure id="fig-ring" src="../figures/ring.svg" alt="A ring" />\n`);
    expect(await key()).not.toBe(first);
  });

  it('follows the number of its chapter, the base path and its figures', async () => {
    await shown('a');
    write('book.yaml', 'title: T\nparts:\n  - title: One\n    chapters: [b, a]\n');
    expect(await shown('a')).toContain('Figure 2.1');
    expect(await shown('b', '/vol2')).toContain('href="/vol2/c/a#sec-ring"');
    expect(await shown('b')).toContain('href="/c/a#sec-ring"');
    write('figures/ring.svg', '<svg viewBox="0 0 2 2"><path stroke="var(--fig-ink)" d="M0 0"/></svg>');
    expect(await shown('a')).toContain('viewBox="0 0 2 2"');
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -20)],
    ['changed', (text: string) => text.replace('Section', 'Suction')],
    ['empty', () => ''],
    ['another kind of data', () => '{"mdx":1}'],
  ])('is made again when the kept one is %s', async (_name, damage) => {
    const whole = await shown('b');
    for (const name of readdirSync(cacheFolder())) writeFileSync(join(cacheFolder(), name), damage(readFileSync(join(cacheFolder(), name), 'utf8')));
    expect(await shown('b')).toBe(whole);
    expect(made).toHaveLength(2);
  });

  it('of another version of the pipeline is not read', async () => {
    write('lib/book/step.ts', '// one');
    await shown('b');
    write('lib/book/step.ts', '// another');
    await shown('b');
    expect(made).toHaveLength(2);
  });

  it('is made without a cache where the disk cannot be written', async () => {
    write('.next/cache/markup', 'a file in the place of the folder');
    expect(await shown('b')).toContain('Section\u00a01.1');
  });
});

describe('the folder of kept markup', () => {
  it('is cleared of what no page of the book uses', async () => {
    await shown('b');
    write('chapters/b.mdx', `${head('B')}Another text.\n`);
    await shown('b');
    expect(readdirSync(cacheFolder())).toHaveLength(2);
    const { diskCache } = await import('@/lib/book/disk-cache');
    const [kept = ''] = readdirSync(cacheFolder());
    diskCache(cacheFolder(), 10).keepOnly(new Set([kept.replace('.json', '')]));
    expect(readdirSync(cacheFolder())).toEqual([kept]);
  });

  it('never grows past its bound by much', async () => {
    const { diskCache } = await import('@/lib/book/disk-cache');
    const cache = diskCache<number>(cacheFolder(), 10);
    for (let key = 1; key <= 200; key += 1) cache.write(String(key), key);
    expect(readdirSync(cacheFolder()).length).toBeLessThanOrEqual(10);
    expect(cache.read('200')).toBe(200);
  });
});
