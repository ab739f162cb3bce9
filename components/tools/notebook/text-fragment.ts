import type { Span } from './quote';

/** A longer passage is named by its first and last words. */
const WHOLE = 100;
const WORDS = 4;

/**
 * The words of a link that browsers mark by themselves (https://wicg.github.io/scroll-to-text-fragment/): `start,end`, encoded. Each of the two stands in
 * one block, as the browsers ask.
 */
export function fragmentOf(text: string, { start, end }: Span): string {
  const blocks = text.slice(start, end).split('\n').map((block) => block.trim()).filter((block) => block !== '');
  const [first, last] = [blocks[0] ?? '', blocks.at(-1) ?? ''];
  if (blocks.length === 1 && first.length <= WHOLE) return encode(first);
  return `${encode(first.split(/\s+/).slice(0, WORDS).join(' '))},${encode(last.split(/\s+/).slice(-WORDS).join(' '))}`;
}

/** A dash and a comma have a meaning in such a link. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
