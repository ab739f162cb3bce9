/** Scripts that few readers need, by name; the bundler (scripts/build/behaviours.ts) writes the addresses in, which name the hash of the bytes. */
declare const LATE_SCRIPTS: Readonly<Record<'quiz' | 'lightbox' | 'copy' | 'marks' | 'search' | 'offline', string>>;
/** Style sheets of those that have one. */
declare const LATE_STYLES: Readonly<Partial<typeof LATE_SCRIPTS>>;

/** Known only while this script runs for the first time. */
const home = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/** An address of this site by its path from the site's root: the script knows where it was loaded from, base path and all. */
export function siteAddress(path: string): string {
  return home.replace(/\/assets\/site\/.*$/s, path);
}

/** Loads a script of `public/assets/site` once it is needed, with its style sheet. */
export async function loadLate<T>(name: keyof typeof LATE_SCRIPTS): Promise<T> {
  const style = LATE_STYLES[name];
  const [script] = await Promise.all([import(new URL(LATE_SCRIPTS[name], home).href) as Promise<T>, style === undefined ? undefined : loadStyle(new URL(style, home).href)]);
  return script;
}

/** A tool that lacks its style sheet is ugly and works: the promise is kept either way. */
function loadStyle(href: string): Promise<void> {
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}
