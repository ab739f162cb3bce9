import { plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import type { Book, Chapter } from '@/lib/book/model';
import { apa, citationFiles } from '@/lib/export/citation/formats';
import { bookItem, chapterItem, type CitedEdition } from '@/lib/export/citation/item';

const edition: CitedEdition = { url: 'https://book.example/vol2/', changed: '2026-11-24', changedLong: 'November 24, 2026' };
const unknown: CitedEdition = { ...edition, changed: null, changedLong: null };

function bookOf(about: Partial<Book['about']>, status: Chapter['status'] = 'draft'): Book {
  return { about: { title: 'A tiny book', language: 'en', ...about }, chapters: [{ status }] } as unknown as Book;
}

function chapterOf(more: Partial<Chapter>): Chapter {
  return { kind: 'chapter', slug: 'ring-all-reduce', number: '6', title: 'Rings', description: '', status: 'draft', authors: [], keywords: [], part: null, ...more } as unknown as Chapter;
}

const plain = (html: string) => html.replace(/<[^>]+>/g, '').replaceAll('&#x26;', '&');
const about = { title: 'Machine Learning Systems at Scale', author: { name: 'Vijay Janapa Reddi' }, publisher: 'The MIT Press', year: 2027, version: 'v0.2.0', volume: 2 };
const note = 'The texts on this site are drafts; they are not the author’s manuscript.';

describe('a book', () => {
  test('that is yet to be printed is cited as what stands on the site, and the note says so', () => {
    const item = bookItem(bookOf({ ...about, edition_note: note }), edition);
    expect(item).toMatchObject({ id: 'reddi2026machine', author: [{ family: 'Reddi', given: 'Vijay Janapa' }], issued: { 'date-parts': [[2026, 11, 24]] }, version: 'v0.2.0' });
    expect(item['note']).toBe(`Draft web edition v0.2.0, last changed November 24, 2026. The printed book is to appear with The MIT Press in 2027. ${note}`);
    expect(item['publisher']).toBeUndefined();
    expect(plain(apa(item))).toBe('Reddi, V. J. (2026). Machine Learning Systems at Scale (v0.2.0, Vol. 2) [Draft web edition]. https://book.example/vol2/');
  });

  test('that is printed has its publisher and its year', () => {
    const item = bookItem(bookOf({ ...about, year: 2024, doi: '10.1000/182' }, 'published'), edition);
    expect(item).toMatchObject({ publisher: 'The MIT Press', issued: { 'date-parts': [[2024]] }, DOI: '10.1000/182', note: 'Web edition v0.2.0, last changed November 24, 2026.' });
    expect(plain(apa(item))).toBe('Reddi, V. J. (2024). Machine Learning Systems at Scale (v0.2.0, Vol. 2) [Web edition]. The MIT Press. https://doi.org/10.1000/182');
  });

  test('of which only the title is known has no more', () => {
    const item = bookItem(bookOf({}), unknown);
    expect(item).toEqual({ id: 'tiny', type: 'book', title: 'A tiny book', genre: 'Draft web edition', URL: edition.url, language: 'en', note: 'Draft web edition.' });
    expect(plain(apa(item))).toBe('A tiny book. (n.d.). [Draft web edition]. https://book.example/vol2/');
    expect(citationFiles.bib(item)).toBe('@book{tiny,\n  title = {A tiny book},\n  url = {https://book.example/vol2/},\n  note = {Draft web edition.},\n}\n');
  });
});

describe('a chapter', () => {
  test('is by its own authors, in the book', () => {
    const item = chapterItem(bookOf({ ...about, year: 2024 }), chapterOf({ authors: ['Pál Erdős', 'The Ring Team'], status: 'published' }), edition);
    expect(item).toMatchObject({ id: 'erdos2024ringallreduce', author: [{ family: 'Erdős', given: 'Pál' }, { literal: 'The Ring Team' }], 'container-title': about.title, 'container-author': [{ family: 'Reddi', given: 'Vijay Janapa' }], 'chapter-number': '6' });
    expect(plain(apa(item))).toBe('Erdős, P. & The Ring Team. (2024). Rings. In V. J. Reddi, Machine Learning Systems at Scale (v0.2.0, Vol. 2). The MIT Press. https://book.example/vol2/');
  });

  test('without authors of its own is by the book’s', () => {
    expect(chapterItem(bookOf(about), chapterOf({}), edition)).toMatchObject({ author: [{ family: 'Reddi', given: 'Vijay Janapa' }] });
  });

  test('is by nobody who is not known to have written it, where the edition note says that the texts are others', () => {
    const item = chapterItem(bookOf({ ...about, edition_note: note }), chapterOf({}), edition);
    expect(item.author).toBeUndefined();
    expect(item['container-author']).toBeUndefined();
    expect(item['publisher']).toBeUndefined();
    expect(item['note']).toBe(`Draft, web edition v0.2.0, last changed November 24, 2026. The printed book is to appear with The MIT Press in 2027. ${note}`);
    expect(plain(apa(item))).toBe('Rings. (2026). [Draft]. In Machine Learning Systems at Scale (v0.2.0, Vol. 2). https://book.example/vol2/');
  });
});

describe('signs that mean something to a format', () => {
  const title = 'The GPU & the <b>iPhone</b>: 100% of {CUDA} at $5, a < b, 中文 Ж ∑ @x Gödel_1 #2 ~ ^ \\ “q”';
  const item = { id: 'wild2026', type: 'book', title, author: [{ literal: 'The A & B of 中' }, { family: 'Erdős', given: 'Pál' }, { family: 'Waals', 'non-dropping-particle': 'van der', given: 'Johannes' }], issued: { 'date-parts': [[2026, 1, 2]] }, URL: 'https://book.example/a_b%20c?x=1&y=2#z', keyword: 'a,b', note: 'x'.repeat(200) };

  test('are escaped in BibTeX and lost nowhere', () => {
    const bib = citationFiles.bib(item);
    expect(bib).toContain('author = {{The A \\& B of 中} and Erd{\\H o}s, P{\\\' a}l and van der Waals, Johannes}');
    expect(bib).toContain('title = {The {GPU} \\& the $<$b$>$iPhone$<$/b$>$: 100\\% of \\textbraceleft{}{CUDA}\\textbraceright{} at \\textdollar{}5, a $<$ b, 中文 Ж ∑ @x {G}{\\" o}del\\textunderscore{}1 \\#2');
    expect(bib).toContain('url = {https://book.example/a_b%20c?x=1&y=2#z}');
    // As many braces open as close, and no percent sign begins a comment.
    expect(bib.match(/\{/g)?.length).toBe(bib.match(/\}/g)?.length);
    expect(bib.replace(/url = .*/, '')).not.toMatch(/(?<!\\)[%&#]/);
  });

  test('come back from BibTeX as they were', () => {
    const [back] = plugins.input.chain(citationFiles.bib({ ...item, title: 'Gödel & 100% of #2_x: “Ünï”', author: [{ family: 'Erdős', given: 'Pál' }] }), { generateGraph: false, forceType: '@bibtex/text' }) as [Record<string, unknown>];
    expect(back).toMatchObject({ title: 'Gödel & 100% of #2_x: “Ünï”'.normalize('NFC'), author: [{ family: 'Erdős', given: 'Pál' }], URL: item.URL });
  });

  test('stand in RIS as they are, one line for each field', () => {
    const lines = citationFiles.ris(item).trimEnd().split('\n');
    expect(lines).toContain(`TI  - ${title}`);
    expect(lines).toContain('AU  - van der Waals, Johannes');
    expect(lines).toContain('AU  - The A & B of 中');
    expect(lines).toContain(`N1  - ${'x'.repeat(200)}`);
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- ?/.test(line))).toBe(true);
    expect([lines[0], lines.at(-1)]).toEqual(['TY  - BOOK', 'ER  -']);
  });

  test('stand in CSL-JSON as they are', () => {
    expect(JSON.parse(citationFiles.json(item))).toEqual([item]);
  });

  test('do nothing in the page', () => {
    expect(apa({ ...item, title: '<script>alert(1)</script> & <i>x</i>' })).not.toContain('<script');
  });
});
