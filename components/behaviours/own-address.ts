/** Scripts that few readers need, by name; the bundler (scripts/build/behaviours.ts) writes the addresses in, which name the hash of the bytes. */
declare const LATE_SCRIPTS: Readonly<Record<'quiz' | 'lightbox' | 'copy' | 'marks' | 'progress' | 'near-misses' | 'search' | 'offline' | 'notebook' | 'tools', string>>;

/** Known only while this script runs for the first time. */
const home = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/** An address of this site by its path from the site's root: the script knows where it was loaded from, base path and all. */
export function siteAddress(path: string): string {
  return home.replace(/\/assets\/site\/.*$/s, path);
}

/** Loads a script of `public/assets/site` once it is needed. */
export function loadLate<T>(name: keyof typeof LATE_SCRIPTS): Promise<T> {
  return import(new URL(LATE_SCRIPTS[name], home).href) as Promise<T>;
}
