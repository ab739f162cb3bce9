import { describe, expect, it } from 'vitest';
import { editionHeader, editionOf } from '@/lib/offline/edition';
import type { KeptAnswer } from '@/lib/offline/model';
import { packTexts } from '@/lib/offline/packing';

const page = (url: string, body: string): KeptAnswer => ({ url, headers: { 'content-type': 'text/html; charset=utf-8' }, body });
const files: Record<string, string> = {
  '/vol2/_next/static/a.css': '@font-face{src:url(../media/serif.1a.woff2)}',
  '/vol2/_next/media/serif.1a.woff2': '',
  '/vol2/assets/site/behaviours.js': 'x={quiz:"quiz.js?v=0123456789"}',
  '/vol2/assets/site/quiz.js': 'import"./shared-ABCDEFGH.js"',
  '/vol2/assets/site/shared-ABCDEFGH.js': '',
  '/vol2/manuscript/figures/ring.png': '',
  '/vol2/manuscript/figures/other.png': '',
};
const previews: Record<string, string> = {
  'fig-b': 'B, by <a href="/vol2/chapters/two#eq-c" data-reference="">Equation 2.1</a>',
  'eq-c': 'C, of <a class="term" href="/vol2/glossary#term-d">d</a>',
  'term-d': 'D',
};

function pack(texts: readonly KeptAnswer[]) {
  const packs = packTexts({
    basePath: '/vol2',
    chapters: ['chapters/one', 'chapters/two', 'appendices/units'],
    texts,
    previewOf: (id) => (previews[id] === undefined ? null : page(`/vol2/preview/${id}`, previews[id])),
    fileText: (url) => files[url],
  });
  return Object.fromEntries(packs.map(({ name, answers, files: urls }) => [name, { urls: answers.map(({ url }) => url), files: urls }]));
}

describe('packs', () => {
  it('hold a chapter with all that belongs to it, and the rest in the shell', () => {
    const paths = ['/', '/chapters/one', '/tex/chapters/one.json', '/quizzes/one', '/quizzes/units', '/appendices/units', '/glossary', '/parts/the-fleet'];
    const packs = pack(paths.map((path) => page(`/vol2${path}`, '')));
    expect(packs['chapters/one']?.urls).toEqual(['/vol2/chapters/one', '/vol2/quizzes/one', '/vol2/tex/chapters/one.json']);
    expect(packs['appendices/units']?.urls).toEqual(['/vol2/appendices/units', '/vol2/quizzes/units']);
    expect(packs['shell']?.urls).toEqual(['/vol2/', '/vol2/glossary', '/vol2/parts/the-fleet']);
    expect(packs['chapters/two']?.urls).toEqual([]);
  });

  it('leave out what only machines ask for', () => {
    expect(pack(['/offline.json', '/offline/shell.json', '/_not-found', '/missing/x'].map((path) => page(`/vol2${path}`, '')))['shell']?.urls).toEqual([]);
  });

  it('bring the previews that references can open, also from within a card', () => {
    const packs = pack([page('/vol2/chapters/one', '<a href="/vol2/chapters/two#fig-b" data-reference="" title="B">Figure 2.1</a> <a href="/vol2/chapters/two#sec-x">plain link</a>')]);
    expect(packs['chapters/one']?.urls).toEqual(['/vol2/chapters/one', '/vol2/preview/eq-c', '/vol2/preview/fig-b']);
  });

  it('name the files that their pages show, and those that these need', () => {
    const packs = pack([page('/vol2/chapters/one', '<link href="/vol2/_next/static/a.css"><script src="/vol2/assets/site/behaviours.js?v=1"></script><img src="/vol2/manuscript/figures/ring.png"> e.g. other.png')]);
    expect(packs['chapters/one']?.files).toEqual([
      '/vol2/_next/media/serif.1a.woff2',
      '/vol2/_next/static/a.css',
      '/vol2/assets/site/behaviours.js',
      '/vol2/assets/site/quiz.js',
      '/vol2/assets/site/shared-ABCDEFGH.js',
      '/vol2/manuscript/figures/ring.png',
    ]);
  });
});

describe('the edition of an answer', () => {
  it('is read from its header', () => {
    expect(editionOf(new Headers(editionHeader('0123456789ab')))).toBe('0123456789ab');
    expect(editionOf(new Headers({ 'server-timing': 'cdn;dur=3, edition;desc="abc"' }))).toBe('abc');
    expect(editionOf(new Headers())).toBeNull();
  });
});
