import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { drawing, type Draw } from '../draw';

/** A query and what answers it. */
export interface KnownQuery {
  query: string;
  /** True for the address and title of a passage that answers it. */
  isAnswer: (url: string, title: string) => boolean;
}

/** The queries that were written by hand for the site's own manuscript: every second one, since the others were used to tune the ranking. */
export function writtenQueries(root: string): KnownQuery[] {
  const lines = readFileSync(join(root, 'scripts', 'bench', 'search', 'queries.txt'), 'utf8').split('\n').filter((line) => line.includes(' | ') && !line.startsWith('#'));
  return lines.filter((_, index) => index % 2 === 1).map((line) => {
    const [query = '', ids = ''] = line.split(' | ');
    return { query, isAnswer: (url) => ids.split(' ').includes(url.replace(/^.*#/, '')) };
  });
}

const MOST_HEADINGS = 500;
const small = new Set(['how', 'a', 'the']);

/** Headings of a made-up manuscript as queries, their first words with a slip of the pen in one or a plural. @param folder of the manuscript. */
export function headingQueries(folder: string): KnownQuery[] {
  const draw = drawing(1);
  const chapters = join(folder, 'chapters');
  const headings = readdirSync(chapters).flatMap((name) => [...readFileSync(join(chapters, name), 'utf8').matchAll(/^#{2,6} (.*)$/gm)].map(([, title = '']) => title));
  return headings.slice(0, MOST_HEADINGS).map((heading, index) => {
    const words = wordsOf(heading).filter((word) => !small.has(word));
    const at = draw.below(words.length);
    const query = words.map((word, place) => (place !== at ? word : index % 2 === 0 ? slip(word, draw) : `${word}s`)).join(' ');
    return { query, isAnswer: (_, title) => words.every((word) => wordsOf(title).includes(word)) };
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** Two letters exchanged, one left out or one doubled; a very short word stays. */
function slip(word: string, draw: Draw): string {
  if (word.length < 5) return word;
  const at = 1 + draw.below(word.length - 2);
  const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  return draw.from([`${before}${next}${letter}${after}`, `${before}${next}${after}`, `${before}${letter}${letter}${next}${after}`]);
}
