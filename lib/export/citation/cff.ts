import { stringify } from 'yaml';
import type { Book } from '@/lib/book/model';
import { nameParts } from './names';

/** A person or a group in CITATION.cff. */
type CffName = Record<string, string>;

/**
 * The book as a CITATION.cff of version 1.2.0, for the root of its repository: made of book.yaml alone, so that it stays the same from one
 * commit to the next.
 */
export function citationFileFormat(book: Book): string {
  const { about } = book;
  const authors = [authorOf(book)];
  const shared = { title: about.title, authors, version: about.version, doi: about.doi, ...licenseOf(book) };
  const file = {
    'cff-version': '1.2.0',
    message: 'If you use this book, please cite it as below.',
    ...shared,
    abstract: about.description,
    'repository-code': about.repository,
    'preferred-citation': {
      type: 'book',
      ...shared,
      publisher: about.publisher === undefined ? undefined : { name: about.publisher },
      year: about.year,
      volume: about.volume,
      languages: [about.language.split('-')[0]],
      status: book.chapters.some(({ status }) => status !== 'published') ? 'in-preparation' : undefined,
      url: about.repository,
      notes: about.edition_note,
    },
  };
  return `# Made from book.yaml by: npm run cff\n${stringify(file, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

/** The format asks for one author at least. */
function authorOf({ about: { author, title } }: Book): CffName {
  if (!author) return { name: `The authors of ${title}` };
  const { family, given, literal, 'non-dropping-particle': particle, suffix } = nameParts(author.name);
  const person = { 'family-names': family, 'given-names': given, 'name-particle': particle, 'name-suffix': suffix, affiliation: author.affiliation };
  const named = literal === undefined ? person : { name: literal };
  return Object.fromEntries(Object.entries({ ...named, email: author.email, website: author.url }).filter((field): field is [string, string] => typeof field[1] === 'string'));
}

/** Licenses of Creative Commons have a name in SPDX's list, which the format asks for; others are told by their address. */
function licenseOf({ about: { license } }: Book): Record<string, string> {
  if (!license?.text) return {};
  const { name, url } = license.text;
  return /^CC BY(?:-NC)?(?:-SA|-ND)? [1-4]\.0$/.test(name) ? { license: name.replaceAll(' ', '-') } : { 'license-url': url };
}
