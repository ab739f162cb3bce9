import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationId } from './citations/model';
import { diagramKey, drawnDiagram } from './diagrams';
import { diskCache } from './disk-cache';
import { termsIn } from './glossary/terms';
import { resolveLink } from './links';
import { makeMarkup } from './markup';
import type { Page } from './markup/page';
import type { Finished } from './markup/short-mdx';
import type { Fragments } from './preview/cut';
import type { SectionText } from './section-text/collect';
import { pipelineVersion } from './pipeline-version';
import { shownOn } from './quizzes/shown';
import { hashOf } from './source';

/** Made by the checker's process during a build, read by the pages. */
const cache = diskCache<Finished>(join('.next', 'cache', 'markup'), 400);

/** Apart from the pages, which have no use for it; beside the facts, since the server reads it. */
const fragmentCache = diskCache<Fragments>(join('.next', 'cache', 'book', 'fragments'), 400);

/** For search, which reads the words of every page when the server starts. */
const textCache = diskCache<SectionText[]>(join('.next', 'cache', 'book', 'texts'), 400);

/** The finished text of a page; made once for as long as nothing that shows in it changes. */
export function markupOf(page: Page): Finished {
  const key = markupKey(page);
  const known = cache.read(key);
  if (known !== undefined) return known;
  return make(page, key).finished;
}

/** The small copies of what stands on a page and can be pointed at, by id; made together with its text. */
export function fragmentsOf(page: Page, key = markupKey(page)): Fragments {
  return fragmentCache.read(key) ?? make(page, key).fragments;
}

/** The words of a page by its sections; made together with its text. */
export function sectionTextsOf(page: Page, key = markupKey(page)): SectionText[] {
  return textCache.read(key) ?? make(page, key).texts;
}

function make(page: Page, key: string): { finished: Finished; fragments: Fragments; texts: SectionText[] } {
  const { fragments, texts, ...finished } = makeMarkup(page);
  cache.write(key, finished);
  fragmentCache.write(key, fragments);
  textCache.write(key, texts);
  return { finished, fragments, texts };
}

/** Removes the markup of all other pages, and of earlier versions of these. */
export function keepOnlyMarkup(pages: readonly Page[]): void {
  const keys = new Set(pages.map(markupKey));
  cache.keepOnly(keys);
  fragmentCache.keepOnly(keys);
  textCache.keepOnly(keys);
}

/**
 * Everything that shows in a page's markup: its text and, of the rest of the book, where its references, links and images lead and
 * how they read. A page whose key is the same needs not be made again.
 */
export function markupKey({ book, source, chapter, addresses, facts: own }: Page): string {
  const { facts, questions } = shownOn(book, source, chapter, own);
  const references = facts?.references.map(({ id }) => {
    const target = book.targets.get(id);
    return target && [target.label, target.title, target.chapter === chapter ? '' : addresses.chapter(target.chapter, id)];
  });
  const citations = facts?.citations.map((citation) => book.bibliography.citations.get(citationId(citation)));
  const labels = facts?.anchors.map(({ id, kind }) => book.targets.get(id)?.label ?? (kind === 'pri' && chapter !== null ? book.principlesBefore.get(chapter) : undefined));
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
  const diagrams = facts?.diagrams.map(({ text }) => (drawnDiagram(text) ? diagramKey(text) : ''));
  return hashOf(JSON.stringify([pipelineVersion(), source.path, source.hash, chapter?.kind, chapter?.number, addresses.site('/'), addresses.welcome(), references, citations, labels, links, images, diagrams, questions, facts && termsIn(facts, book.glossary, chapter !== null)]));
}
