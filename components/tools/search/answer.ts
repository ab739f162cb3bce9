import useSWR from 'swr';
import type { SearchAnswer } from '@/lib/search/model';

/** Why there is no answer, in words for a reader. */
export class SearchFailed extends Error {
  override name = 'SearchFailed';
}

const TIMEOUT_MS = 15_000;
/** The book does not change while a reader searches. */
const FRESH_FOR_MS = 60_000;

let running: AbortController | null = null;

/** Asks the site; a request for an earlier state of the field is given up, since nobody waits for it. */
async function fetchAnswer(url: string): Promise<SearchAnswer> {
  running?.abort();
  const own = (running = new AbortController());
  const tooLate = setTimeout(() => own.abort(new SearchFailed('The search takes too long.')), TIMEOUT_MS);
  const response = await fetch(url, { headers: { accept: 'application/json' }, signal: own.signal }).finally(() => clearTimeout(tooLate));
  if (response.status === 400) throw new SearchFailed(((await response.json()) as { detail?: string }).detail ?? 'This cannot be searched for.');
  if (!response.ok) throw new SearchFailed('The search does not answer at the moment.');
  return (await response.json()) as SearchAnswer;
}

/** What a dialog knows of a query. */
export interface Asked {
  /** The newest answer there is, which may still be that to an earlier state of the field. */
  answer: SearchAnswer | undefined;
  isWaiting: boolean;
  problem: string | null;
  retry: () => void;
}

/** The answer to a query, with the one before until it is there. @param url null where nothing is asked. */
export function useAnswer(url: string | null): Asked {
  const { data, error, isValidating, mutate } = useSWR<SearchAnswer, Error>(url, fetchAnswer, { keepPreviousData: true, revalidateOnFocus: false, revalidateIfStale: false, shouldRetryOnError: false, dedupingInterval: FRESH_FOR_MS });
  return { answer: data, isWaiting: isValidating, problem: error && error.name !== 'AbortError' && !isValidating ? problemOf(error) : null, retry: () => void mutate() };
}

function problemOf(error: Error): string {
  if (!navigator.onLine) return 'You are offline. The search needs the network.';
  return error instanceof SearchFailed ? error.message : 'The search cannot be reached.';
}
