import { LRUCache } from 'lru-cache';
import { processWide } from '@/lib/book/process-wide';
import type { SearchAnswer } from '@/lib/search/model';
import { bookSearch } from './search';
import type { SearchRequest } from '@/lib/search/request';

/** Readers ask for the same things, and a dialog asks again with every letter. */
const MOST_KEPT = 500;

const kept = processWide('search-answers', () => new LRUCache<string, SearchAnswer>({ max: MOST_KEPT }));

/** What the book has on a request; recent answers are kept. */
export async function answerSearch({ query, limit, chapter }: SearchRequest): Promise<SearchAnswer> {
  const { engine, stamp } = await bookSearch();
  const key = JSON.stringify([stamp, sameAs(query), limit, chapter]);
  const known = kept.get(key);
  if (known) return known;
  const answer = engine.search(query, { limit, ...(chapter === null ? {} : { chapter }) });
  kept.set(key, answer);
  return answer;
}

/** Capitals count only inside of a word: `AllReduce` is two words, `Ring` is `ring`. */
function sameAs(query: string): string {
  return query.replace(/[\p{L}\p{N}]+/gu, (word) => (/\p{Ll}\p{Lu}|\p{Lu}{3}\p{Ll}{2}/u.test(word) ? word : word.toLowerCase()));
}
