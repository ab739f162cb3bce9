import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from '@/lib/book/citations/model';

interface Entry {
  type: string;
  label: string;
  properties: Record<string, string>;
}

/** As people write them; what is not here comes first. */
const order = ['author', 'title', 'booktitle', 'volume', 'chapter', 'publisher', 'year', 'doi', 'url', 'note'];

/** An entry in BibTeX, its texts escaped by the library. */
export function bibtex(item: CslItem): string {
  plugins.config.get('@bibtex').format.useIdAsLabel = true;
  const { type, label, properties } = entryOf(plain(unlosing(item) as CslItem));
  // The address stands in `url`; classic styles print `type` in the place of the word "chapter".
  const fields = Object.entries(properties).filter(([field]) => field !== 'howpublished' && field !== 'type').sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const lines = fields.map(([field, value]) => `  ${field} = {${restored(value)}},`);
  return `@${type}{${label},\n${lines.join('\n')}\n}\n`;
}

function entryOf(item: object): Entry {
  const [entry] = plugins.output.format('bibtex', [item], { format: 'object' }) as [Entry];
  return entry;
}

/** BibTeX has a year and no day, and the library leaves the names of groups as they are. */
function plain(item: CslItem): CslItem {
  const [year] = item.issued?.['date-parts']?.[0] ?? [];
  const authors = item.author?.map((name) => (name.literal === undefined ? name : { ...name, literal: escaped(name.literal) }));
  return { ...item, ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }), ...(authors ? { author: authors } : {}) };
}

function escaped(text: string): string {
  return entryOf({ id: 'x', type: 'book', publisher: text }).properties['publisher'] ?? '';
}

// Signs that the library has no TeX for are lost in it, and it takes `<b>` for markup: they go through it as words, and are themselves again behind it.
const marker = /zq([0-9a-f]+)qz/g;

function unlosing(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[<>]|[^\x00-\x7f]/gu, (sign) => (/[<>]/.test(sign) || escaped(sign) === '' ? `zq${(sign.codePointAt(0) ?? 0).toString(16)}qz` : sign));
  if (Array.isArray(value)) return value.map(unlosing);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unlosing(part)])) : value;
}

function restored(text: string): string {
  return text.replace(marker, (_, code: string) => {
    const sign = String.fromCodePoint(Number.parseInt(code, 16));
    return /[<>]/.test(sign) ? `$${sign}$` : sign;
  });
}
