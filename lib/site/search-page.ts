import type { Book } from '@/lib/book/model';
import type { SearchAnswer } from '@/lib/search/model';
import { backMatterOf } from './back-matter';
import { printed } from '@/lib/book/letters';
import { routes } from './routes';
import { answerSearch } from './search-answers';
import { LARGEST_LIMIT, readSearchRequest, searchableChapters } from '@/lib/search/request';

interface NamedLink {
  url: string;
  text: string;
}

/** All that the page of a search shows, as data. */
export interface SearchPageData {
  /** As it stands in the field. */
  query: string;
  /** What the search is confined to; empty for the whole book. */
  chapter: string;
  chapters: readonly { key: string; name: string }[];
  /** Why the query cannot be used; null where it can, and where there is none. */
  problem: string | null;
  /** Null where nothing can be answered. */
  answer: SearchAnswer | null;
  corrected: NamedLink | null;
  /** The same search in the whole book, where it is confined. */
  everywhere: string | null;
  /** Ways on for those who have not found, or not asked for, anything. */
  examples: readonly NamedLink[];
  lists: readonly NamedLink[];
}

const MOST_EXAMPLES = 6;

/** Answers what the page was asked for. @param parameters of its address. */
export async function searchPageData(book: Book, parameters: URLSearchParams): Promise<SearchPageData> {
  const chapters = searchableChapters(book);
  const query = parameters.get('q') ?? '';
  const chapter = parameters.get('chapter') ?? '';
  const given = new URLSearchParams({ q: query, chapter, limit: String(LARGEST_LIMIT) });
  const asked = readSearchRequest(given, new Set(chapters.map(({ key }) => key)));
  const isRefused = 'message' in asked;
  const answer = isRefused ? null : await answerSearch(asked);
  const corrected = answer?.corrected ?? null;
  return {
    query,
    chapter,
    chapters,
    problem: isRefused && query.trim() + chapter !== '' ? asked.message : null,
    answer,
    corrected: corrected === null ? null : { url: routes.search(corrected, chapter), text: corrected },
    everywhere: chapter === '' || isRefused ? null : routes.search(asked.query),
    examples: examplesOf(book),
    lists: [{ url: routes.contents(), text: 'Contents' }, ...backMatterOf(book).flatMap(({ entries }) => entries.map(({ url, title }) => ({ url, text: title })))],
  };
}

/** What readers are likely to look for: the terms that most sections use; in a book without terms, its chapters. */
function examplesOf(book: Book): NamedLink[] {
  const terms = [...book.glossary.values()].sort((a, b) => b.uses.length - a.uses.length).map(({ name }) => printed(name));
  const names = terms.length > 0 ? terms : book.chapters.map(({ title }) => title);
  return names.slice(0, MOST_EXAMPLES).map((text) => ({ url: routes.search(text), text }));
}
