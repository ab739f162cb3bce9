/** Path under which the book lives on its origin, such as `/vol2`; every page of the site says it. */
export function bookPath(): string {
  return document.documentElement.dataset['base'] ?? '';
}

/** The key under which something is kept; it names the book, so that two books on one origin do not mix. */
export function keyOf(name: string): string {
  return `book:${bookPath() || '/'}:${name}`;
}

/**
 * Keeps something in the browser's storage, which may be full, forbidden or absent. Null removes it.
 * @returns false when it could not be kept; what matters to a reader then has to say so.
 */
export function remember(name: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), value);
    return true;
  } catch {
    // Private windows and strict settings forbid storage.
    return false;
  }
}

/** What was remembered, or null. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** What was remembered as JSON, as an object; empty when there is none, or something else. */
export function recallObject(name: string): Record<string, unknown> {
  return objectIn(recall(name));
}

/** The object that a text of JSON holds; empty when it holds anything else. */
export function objectIn(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** True while something is kept under names that did not name the book, as they were before version 0.3; components/tools/notebook/earlier.ts takes it over. */
export function hasEarlier(): boolean {
  try {
    return ['theme', 'last-read', 'quizzes'].some((name) => localStorage.getItem(`site-${name}`) !== null);
  } catch {
    return false;
  }
}
