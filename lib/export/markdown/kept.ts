import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskCache } from '@/lib/book/disk-cache';
import type { Page } from '@/lib/book/markup/page';
import { markupKey } from '@/lib/book/markup-cache';
import { hashOf } from '@/lib/book/source';
import { markdownBody } from './body';

const development = process.env.NODE_ENV === 'development';
/** Chapters, and the definitions of a large glossary. */
const cache = diskCache<string>(join('.next', 'cache', 'markdown'), 2000);

/** The Markdown of a page's text; made once for as long as nothing that shows in it changes. @param notes stands before the names of its footnotes. */
export function keptMarkdown(page: Page, notes: string): string {
  // Who works on this very code sees what it does.
  if (development) return markdownBody(page, notes);
  const key = keyOf(page, notes);
  const known = cache.read(key);
  if (known !== undefined) return known;
  const body = markdownBody(page, notes);
  cache.write(key, body);
  return body;
}

let version: string | undefined;

function keyOf(page: Page, notes: string): string {
  version ??= versionOfSources();
  return hashOf(JSON.stringify([version, markupKey(page), page.addresses.welcome(), notes]));
}

/** What another version of this code left is not read. A packaged server has no sources, and nothing to make. */
function versionOfSources(): string {
  const folder = join('lib', 'export', 'markdown');
  try {
    return hashOf(readdirSync(/* turbopackIgnore: true */ folder).sort().map((name) => readFileSync(/* turbopackIgnore: true */ join(folder, name), 'utf8')).join('\0'));
  } catch {
    return '';
  }
}
