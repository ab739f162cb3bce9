import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { resolveLink } from '@/lib/book/links';
import type { Book, Facts } from '@/lib/book/model';
import { didYouMean } from '@/lib/book/nearest';
import { problem, warning, type Place, type Problem } from '@/lib/book/problems';
import { pagesOf } from '../pages';

/** Longer than this, a description belongs into the text. */
const LONGEST_ALT = 250;

/**
 * Images whose file is not in the manuscript or not in `publicDirectory`, that stand on another host, or that say nothing to
 * a reader who cannot see them.
 */
export function images(book: Book, publicDirectory: string): Problem[] {
  return pagesOf(book).flatMap(({ path, facts }) =>
    facts.images.flatMap((image) => {
      const place = { file: path, line: image.line, column: image.column };
      return [...fileOf(book, path, image.url, place, publicDirectory), ...description(image, facts, place), ...sameWords(image, facts, place)];
    }),
  );
}

function fileOf(book: Book, from: string, url: string, place: Place, publicDirectory: string): Problem[] {
  const missing = (message: string, repair?: string) => [problem(place, 'missing-figure', message, repair)];
  if (url.trim() === '') return missing('Unexpected image without a file, expected a path such as ../figures/ring.svg');
  const target = resolveLink(book, from, url);
  if (target.kind === 'file') return [];
  if (target.kind === 'external') return missing(`Unexpected image on another host \`${url}\`, expected a file of the manuscript`, 'copy it into figures/');
  if (target.kind === 'broken' && target.why === 'protocol') return missing(`Unexpected address \`${url}\`, expected a file of the manuscript`);
  if (target.kind === 'broken' && target.why === 'outside') return missing(`Unexpected path \`${url}\` outside of the manuscript, expected a file below figures/`);
  if (target.kind === 'site') return existsSync(join(publicDirectory, target.path)) && /\.\w+$/.test(target.path) ? [] : missing(`Unexpected image \`${url}\` that is not in public/, expected a path from this file such as ../figures/ring.svg`);
  const path = posix.join(posix.dirname(from), decoded(url));
  if (existsSync(join(book.root, path))) return missing(`Unexpected file \`${url}\` as an image, expected svg, png, jpg, webp, avif or gif`);
  return missing(`Unexpected path \`${url}\` without a file, expected an image of the manuscript`, didYouMean(url, siblings(book.root, path).map((name) => posix.join(posix.dirname(url), name))));
}

/** The files of the folder that a path names, when it is in the manuscript. */
function siblings(root: string, path: string): string[] {
  const folder = join(root, dirname(path));
  return existsSync(folder) ? readdirSync(folder).filter((name) => /\.\w+$/.test(name)) : [];
}

function description({ alt, component }: Facts['images'][number], facts: Facts, place: Place): Problem[] {
  if (alt.length > LONGEST_ALT) return [problem(place, 'alt-text', `Unexpected alternative text of ${alt.length} characters, expected at most ${LONGEST_ALT}`, 'say the rest in the caption or the text')];
  if (alt.trim() !== '') return [];
  // An attribute that is missing, or an expression, is reported as that.
  const figure = component ? facts.components.find(({ line, column }) => line === place.line && column === place.column) : undefined;
  if (figure && !figure.attributes.some(({ name, value }) => name === 'alt' && value !== null)) return [];
  return [problem(place, 'alt-text', 'Unexpected image without alternative text, expected what it shows in a sentence')];
}

/** Two pictures with one description: a listener cannot tell them apart. */
function sameWords({ alt, url }: Facts['images'][number], facts: Facts, place: Place): Problem[] {
  const earlier = alt.trim() === '' ? undefined : facts.images.find((image) => image.alt === alt);
  if (earlier === undefined || earlier.url === url) return [];
  return [warning(place, 'alt-text', 'Unexpected alternative text of another image, expected what this one shows', `it already stands at line ${earlier.line}`)];
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return url;
  }
}
