import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadBook } from '@/lib/book/book';
import type { Book } from '@/lib/book/model';
import { citationFileFormat } from '@/lib/export/citation/cff';

const text = z.string().min(1);
const url = z.string().regex(/^https?:\/\/.+/);
const person = z.strictObject({ 'family-names': text, 'given-names': text.optional(), 'name-particle': text.optional(), 'name-suffix': text.optional(), affiliation: text.optional(), email: text.optional(), website: url.optional() });
const entity = z.strictObject({ name: text, email: text.optional(), website: url.optional() });
const shared = { title: text, authors: z.array(z.union([person, entity])).min(1), version: text.optional(), doi: text.optional(), license: text.regex(/^CC-BY/).optional(), 'license-url': url.optional() };
/** The part of the schema of CFF 1.2.0 that a book needs. */
const cff = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: text,
  ...shared,
  abstract: text.optional(),
  'repository-code': url.optional(),
  'preferred-citation': z.strictObject({ type: z.literal('book'), ...shared, publisher: entity.optional(), year: z.int().optional(), volume: z.int().optional(), languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1), status: z.literal('in-preparation').optional(), url: url.optional(), notes: text.optional() }),
});

const bookOf = (about: Partial<Book['about']>): Book => ({ about: { title: 'Tiny: a # book', language: 'en-GB', ...about }, chapters: [{ status: 'published' }] }) as unknown as Book;

test('the file at the root of the repository is what book.yaml gives; if not, run: npm run cff', () => {
  const made = citationFileFormat(loadBook('content').book);
  expect(readFileSync('CITATION.cff', 'utf8')).toBe(made);
  expect(cff.parse(parse(made))).toMatchObject({ title: 'Machine Learning Systems at Scale', version: 'v0.2.0' });
});

test.each([
  ['nothing but a title', {}, { authors: [{ name: 'The authors of Tiny: a # book' }] }],
  ['an author with a particle', { author: { name: 'Johannes van der Waals' } }, { authors: [{ 'family-names': 'Waals', 'name-particle': 'van der', 'given-names': 'Johannes' }] }],
  ['a group as its author', { author: { name: 'The Ring Team' } }, { authors: [{ name: 'The Ring Team' }] }],
  ['a license that is not in the list', { license: { text: { name: 'Own words', url: 'https://example.org/l' } } }, { 'license-url': 'https://example.org/l' }],
  ['a license of Creative Commons', { license: { text: { name: 'CC BY-SA 4.0', url: 'https://example.org/l' } } }, { license: 'CC-BY-SA-4.0' }],
])('a book with %s has a valid file too', (_name, about, expected) => {
  expect(cff.parse(parse(citationFileFormat(bookOf(about))))).toMatchObject(expected);
});
