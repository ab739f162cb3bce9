import { recall, remember } from '@/components/behaviours/storage';

const KEY = 'recent-searches';
const MOST = 6;

/** What this reader searched for before, the newest first; kept in this browser alone. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(recall(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((entry): entry is string => typeof entry === 'string').slice(0, MOST) : [];
  } catch {
    // Not written by this site.
    return [];
  }
}

/** Puts a search on top of the list. */
export function rememberSearch(query: string): void {
  keep([query, ...recentSearches().filter((other) => other.toLowerCase() !== query.toLowerCase())].slice(0, MOST));
}

export function forgetSearch(query: string): void {
  keep(recentSearches().filter((other) => other !== query));
}

export function forgetSearches(): void {
  keep([]);
}

function keep(searches: readonly string[]): void {
  remember(KEY, searches.length === 0 ? null : JSON.stringify(searches));
}
