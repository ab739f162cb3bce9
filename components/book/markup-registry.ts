/**
 * Finished markup on its way from a server component to its boundary. It travels beside React and not through it:
 * as a prop it would be serialised a second time for hydration and double every page.
 * Shared through `globalThis`, since the two sides are bundled apart.
 */
const registry = ((globalThis as { siteMarkup?: Map<string, string> }).siteMarkup ??= new Map<string, string>());

/** A long-running development server would otherwise keep every version of every page. */
const MOST_ENTRIES = 512;

/** Keeps markup under its key until it is drawn. */
export function keepMarkup(key: string, html: string): void {
  registry.delete(key);
  registry.set(key, html);
  const oldest = registry.keys().next().value;
  if (registry.size > MOST_ENTRIES && oldest !== undefined) registry.delete(oldest);
}

/** @throws when the key was never kept: a page without its text must not be built. */
export function keptMarkup(key: string): string {
  const html = registry.get(key);
  if (html === undefined) throw new Error(`No markup is kept under ${key}`);
  return html;
}
