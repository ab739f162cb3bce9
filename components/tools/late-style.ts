/** Name of the style sheet of the tools, which lies beside their scripts; the bundler (scripts/build/behaviours.ts) writes it in. */
declare const LATE_STYLE: string;

let loaded: Promise<void> | undefined;

/** Loads the look of the tools, once. Without it, after a failure, a tool is plain and still works. */
export function loadStyle(): Promise<void> {
  loaded ??= new Promise((resolve) => {
    const link = document.createElement('link');
    for (const sign of ['load', 'error']) link.addEventListener(sign, () => resolve(), { once: true });
    link.rel = 'stylesheet';
    link.href = new URL(LATE_STYLE, import.meta.url).href;
    document.head.append(link);
  });
  return loaded;
}
