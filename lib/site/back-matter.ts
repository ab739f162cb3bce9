import type { Book } from '@/lib/book/model';
import type { Entry, EntryGroup } from './entry';
import { routes } from './routes';

/** The lists at the end of the book, as far as the manuscript fills them. */
export function backMatterOf(book: Book): EntryGroup[] {
  const entry = (url: string, title: string, description: string): Entry => ({ url, number: '', title, description, planned: false });
  const entries = [
    ...(book.bibliography.works.size > 0 ? [entry(routes.references(), 'References', 'Every work that the book cites, and where.')] : []),
    ...(book.glossary.size > 0 ? [entry(routes.glossary(), 'Glossary', 'The terms of the book, what they mean and where they are used.')] : []),
    ...(book.index.length > 0 ? [entry(routes.bookIndex(), 'Index', 'Subjects from A to Z, with the sections that treat them.')] : []),
  ];
  return entries.length === 0 ? [] : [{ label: 'Back matter', title: 'Back matter', url: null, description: '', entries }];
}
