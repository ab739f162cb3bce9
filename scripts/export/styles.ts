import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** Cuts of the book's faces. Not those of the site: it has variable fonts, which browsers put into a PDF as mere outlines. */
const cuts: Readonly<Record<string, readonly string[]>> = {
  'source-serif-4': ['400', '400-italic', '600', '600-italic'],
  'source-sans-3': ['400', '400-italic', '600'],
  'source-code-pro': ['400', '400-italic', '600'],
};

const fonts = () => Object.entries(cuts).flatMap(([face, names]) => names.map((name) => pathToFileURL(require.resolve(`@fontsource/${face}/${name}.css`)).href));
const own = (path: string) => pathToFileURL(resolve(path)).href;

/** Addresses of the style sheets of a printed text: the site's own, and those of paper over them. */
export function printStyles(): string[] {
  return [...fonts(), own('app/styles.css'), ...['page', 'front', 'contents', 'blocks', 'notes', 'back'].map((name) => own(`components/export/print-${name}.css`))];
}

/** Addresses of the style sheets of what is laid over the pages. */
export function sheetStyles(): string[] {
  return [...fonts(), own('components/export/print-sheets.css')];
}
