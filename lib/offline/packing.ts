import { SHELL, type KeptAnswer } from './model';
import { filesNamedIn, idsReferredTo, packOf } from './pack-pages';

/** The site as the packing sees it. */
export interface SiteTexts {
  basePath: string;
  /** Names of the chapters' packs: `chapters/ring`. */
  chapters: readonly string[];
  /** All pages and data. */
  texts: readonly KeptAnswer[];
  /** What a reference leads to, as a small document; null where there is nothing to show. */
  previewOf: (id: string) => KeptAnswer | null;
  /** Text of a file that may name others (a style sheet, a script), empty of any other; undefined where the site has no such file. */
  fileText: (url: string) => string | undefined;
}

export interface PackedTexts {
  name: string;
  answers: KeptAnswer[];
  /** Addresses of the files that its texts show, and of those that these need. */
  files: string[];
}

/** Divides a site into packs: the shell first, then one for each chapter, each with the previews that its references can open. */
export function packTexts({ basePath, chapters, texts, previewOf, fileText }: SiteTexts): PackedTexts[] {
  const names = new Set(chapters);
  const byPack = new Map<string, KeptAnswer[]>([SHELL, ...chapters].map((name) => [name, []]));
  for (const text of texts) byPack.get(packOf(text.url.slice(basePath.length), names) ?? '')?.push(text);
  return [...byPack].map(([name, own]) => {
    const previews = referredTo(own, previewOf);
    // A card may open another one; deeper than that a reader goes by way of the page.
    const nested = referredTo(previews, previewOf);
    const answers = [...new Map([...own, ...previews, ...nested].map((answer) => [answer.url, answer])).values()];
    return { name, answers: answers.sort((a, b) => (a.url < b.url ? -1 : 1)), files: filesOf(answers, fileText) };
  });
}

function referredTo(answers: readonly KeptAnswer[], previewOf: SiteTexts['previewOf']): KeptAnswer[] {
  const ids = new Set(answers.filter(isPage).flatMap(({ body }) => idsReferredTo(body)));
  return [...ids].flatMap((id) => previewOf(id) ?? []);
}

function filesOf(answers: readonly KeptAnswer[], fileText: SiteTexts['fileText']): string[] {
  const found = new Set<string>();
  const take = (text: string, at: string) => {
    for (const url of filesNamedIn(text, at)) {
      const own = found.has(url) ? undefined : fileText(url);
      if (own === undefined) continue;
      found.add(url);
      take(own, url);
    }
  };
  for (const { url, body } of answers) take(body, url);
  return [...found].sort();
}

function isPage({ headers }: KeptAnswer): boolean {
  return headers['content-type']?.startsWith('text/html') === true;
}
