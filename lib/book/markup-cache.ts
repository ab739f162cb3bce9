import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskCache } from './disk-cache';
import { resolveLink } from './links';
import { makeMarkup } from './markup';
import type { Page } from './markup/page';
import type { Finished } from './markup/short-mdx';
import { pipelineVersion } from './pipeline-version';
import { hashOf } from './source';

/** Made by the checker's process during a build, read by the pages. */
const cache = diskCache<Finished>(join('.next', 'cache', 'markup'), 400);

/** The finished text of a page; made once for as long as nothing that shows in it changes. */
export function markupOf(page: Page): Finished {
  const key = markupKey(page);
  const known = cache.read(key);
  if (known !== undefined) return known;
  const finished = makeMarkup(page);
  cache.write(key, finished);
  return finished;
}

/** Removes the markup of all other pages, and of earlier versions of these. */
export function keepOnlyMarkup(pages: readonly Page[]): void {
  cache.keepOnly(new Set(pages.map(markupKey)));
}

/**
 * Everything that shows in a page's markup: its text and, of the rest of the book, where its references, links and images lead and
 * how they read. A page whose key is the same needs not be made again.
 */
export function markupKey({ book, source, chapter, addresses }: Page): string {
  const facts = chapter?.facts ?? book.welcome?.facts;
  const references = facts?.references.map(({ id }) => {
    const target = book.targets.get(id);
    return target && [target.label, target.title, target.chapter === chapter ? '' : addresses.chapter(target.chapter, id)];
  });
  const own = facts?.anchors.map(({ id }) => book.targets.get(id)?.label);
  const addressOf = (url: string) => {
    const target = resolveLink(book, source.path, url);
    if (target.kind === 'chapter') return addresses.chapter(target.chapter, target.fragment);
    return target.kind === 'file' ? addresses.file(target.path) : target.kind;
  };
  const images = facts?.images.map(({ url }) => {
    const target = resolveLink(book, source.path, url);
    return [addressOf(url), target.kind === 'file' ? hashOf(readFileSync(join(book.root, target.path)).toString('base64')) : ''];
  });
  const links = facts?.links.map(({ url }) => addressOf(url));
  return hashOf(JSON.stringify([pipelineVersion(), source.path, source.hash, chapter?.kind, chapter?.number, addresses.site('/'), addresses.welcome(), references, own, links, images]));
}
