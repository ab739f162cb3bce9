import { LONGEST_QUERY } from './model';
import type { Book } from '@/lib/book/model';

/** What was asked, in a form that does not depend on how it was typed. */
export interface SearchRequest {
  query: string;
  limit: number;
  /** Slug of a chapter or appendix, `glossary`, `references` or `parts`; null for the whole book. */
  chapter: string | null;
}

const USUAL_LIMIT = 10;
export const LARGEST_LIMIT = 50;

/** Control characters but the spaces among them. */
const control = /(?![\t\n\v\f\r])\p{Cc}/u;

/** Why a request cannot be used, and which of its parameters is the reason. */
export interface RefusedSearch {
  parameter: 'q' | 'limit' | 'chapter';
  message: string;
}

/** Reads the parameters of a search. */
export function readSearchRequest(parameters: URLSearchParams, chapters: ReadonlySet<string>): SearchRequest | RefusedSearch {
  const raw = parameters.get('q') ?? '';
  if (raw.trim() === '') return { parameter: 'q', message: `Unexpected empty query, expected 1 to ${LONGEST_QUERY} characters` };
  const sign = control.exec(raw)?.[0];
  if (sign !== undefined) return { parameter: 'q', message: `Unexpected control character U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}, expected text` };
  const query = tidyQuery(raw);
  const length = Array.from(query).length;
  if (length > LONGEST_QUERY) return { parameter: 'q', message: `Unexpected length of ${length} characters, expected at most ${LONGEST_QUERY}` };
  const limit = parameters.get('limit') ?? String(USUAL_LIMIT);
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > LARGEST_LIMIT) return { parameter: 'limit', message: `Unexpected \`${limit.slice(0, 20)}\`, expected a whole number from 1 to ${LARGEST_LIMIT}` };
  const chapter = parameters.get('chapter') ?? '';
  if (chapter !== '' && !chapters.has(chapter)) return { parameter: 'chapter', message: `Unexpected chapter \`${chapter.slice(0, 60)}\`, expected the last part of a chapter’s address` };
  return { query, limit: Number(limit), chapter: chapter === '' ? null : chapter };
}

/** Composed characters, single spaces, none around. */
export function tidyQuery(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** What a search can be confined to: chapters and appendices by their slugs, and the lists behind them. */
export function searchableChapters({ chapters, appendices, glossary, bibliography }: Book): { key: string; name: string }[] {
  const named = [...chapters, ...appendices].map(({ kind, slug, number, title }) => ({ key: slug, name: `${kind === 'chapter' ? '' : 'Appendix '}${number} ${title}` }));
  return [...named, ...(glossary.size > 0 ? [{ key: 'glossary', name: 'Glossary' }] : []), ...(bibliography.works.size > 0 ? [{ key: 'references', name: 'References' }] : [])];
}
