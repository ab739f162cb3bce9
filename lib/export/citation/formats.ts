import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { inlineHtml } from '@/lib/book/citations/inline-html';
import type { CslItem } from '@/lib/book/citations/model';
import { bibtex } from './bibtex';

/** A citation as text files of the formats that reference managers read, by the ending of the file. */
export const citationFiles: Readonly<Record<'bib' | 'ris' | 'json', (item: CslItem) => string>> = {
  bib: bibtex,
  ris,
  json: (item) => `${JSON.stringify([item], null, 2)}\n`,
};

/** RIS; a field is one line, since readers join the library's broken ones with a space, and a name keeps its "van der". */
function ris(item: CslItem): string {
  const author = item.author?.map(({ family, 'non-dropping-particle': particle, ...name }) => ({ ...name, ...(family === undefined ? {} : { family: typeof particle === 'string' ? `${particle} ${family}` : family }) }));
  const text = plugins.output.format('ris', [{ ...item, ...(author ? { author } : {}) }]) as string;
  return `${text.trim().replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '')}\n`.replace(/ER {2}-\n$/, 'ER  - \n');
}

/** The entry of a list of references in APA's style (7th edition), as HTML of a few inline elements, its address a link. */
export function apa(item: CslItem): string {
  const html = plugins.output.format('bibliography', [item], { template: 'apa', format: 'html', lang: 'en-US' }) as string;
  return inlineHtml(/<div [^>]*class="csl-entry"[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '', true);
}
