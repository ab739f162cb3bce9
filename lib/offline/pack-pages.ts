import { SHELL } from './model';

/** The texts of a chapter stand under these first steps of an address: `/chapters/ring`, `/quizzes/ring`, `/tex/chapters/ring.json`, `/offline/search/chapters/ring.json`. */
const ofChapter = /^\/(?:tex\/|cite\/|offline\/search\/)?(chapters|appendices|quizzes|cite)\/([^/.]+)(?:\.json)?$/;

/** Answers that are for machines: nobody asks for them offline. */
const left = /^\/(?:og\/|missing\/|dev\/|markdown\/|offline(?:\.json|\/(?!places\.|search\/))|_)|^\/cite\/[^/]+\.json$/;

/**
 * Which pack a page or its data belongs to; null for one that is not kept.
 * @param path from the site's root, without base path.
 * @param chapters names of the chapters' packs.
 */
export function packOf(path: string, chapters: ReadonlySet<string>): string | null {
  if (left.test(path)) return null;
  const [, folder, slug] = ofChapter.exec(path) ?? [];
  if (folder === undefined || slug === undefined) return SHELL;
  return [`${folder}/${slug}`, `chapters/${slug}`, `appendices/${slug}`].find((name) => chapters.has(name)) ?? SHELL;
}

/** Anything in a text that reads like the address of a file. */
const fileAddress = /[\w./%~+-]+\.[a-z][a-z0-9]{1,10}/g;

/** Addresses of files that a text names: a page its pictures and scripts, a style sheet its fonts. @param at the text's own address, from which relative ones count. */
export function filesNamedIn(text: string, at: string): string[] {
  const from = `http://site${at}`;
  return [...new Set([...text.matchAll(fileAddress)].flatMap(([sign]) => (URL.canParse(sign, from) ? [new URL(sign, from).pathname] : [])))];
}

/** Links whose targets show in a card (components/behaviours/preview/reference.ts). */
const reference = /<a\s(?=[^>]*(?:data-reference|class="(?:citation|term)"))[^>]*href="[^"#]*#([^"]+)"/g;

/** Ids of all that the references of a text lead to. */
export function idsReferredTo(html: string): string[] {
  return [...new Set([...html.matchAll(reference)].map(([, id = '']) => id))];
}
