import type { Place } from '@/components/behaviours/reading-progress';
import { walkText } from '../written-text';

/** So many characters of a block are kept to know it again. */
const WORDS = 60;

/** What of a block is needed to find it again. */
export interface Found {
  /** Id, when it is a heading that has one. */
  heading: string | null;
  words: string;
}

/** What describes a block, whatever script has added to it. */
export function describe(element: Element): Found {
  return { heading: /^H[2-6]$/.test(element.tagName) && element.id !== '' ? element.id : null, words: wordsOf(element) };
}

function wordsOf(element: Element): string {
  let words = '';
  walkText(element, (node) => {
    words = (words + node.data).replace(/\s+/g, ' ').trimStart();
    return words.length < WORDS;
  });
  return words.slice(0, WORDS).trimEnd();
}

/** The place of a block among all of a chapter. */
export function placeAt(blocks: readonly Found[], index: number, passed: number): Place {
  const heading = blocks.findLastIndex((block, at) => at <= index && block.heading !== null);
  return { section: blocks[heading]?.heading ?? '', heading: blocks[heading]?.words ?? '', block: index - Math.max(heading, 0), words: blocks[index]?.words ?? '', passed: Math.round(passed * 10_000) / 10_000 };
}

/**
 * Finds a place again in a text that may have changed: the block that begins with the same words after the same heading, else anywhere; else
 * the block at the same distance from the heading, else the heading itself.
 * @returns the block's rank and how much of it was passed, or null when nothing of it is left.
 */
export function findPlace(blocks: readonly Found[], place: Place): { index: number; passed: number } | null {
  const from = place.section === '' ? 0 : blocks.findIndex(({ heading }) => heading === place.section);
  const next = blocks.findIndex(({ heading }, index) => index > from && heading !== null);
  const end = next < 0 ? blocks.length : next;
  const same = blocks.flatMap(({ words }, index) => (place.words !== '' && words === place.words ? [index] : []));
  const expected = from + place.block;
  const near = (indexes: readonly number[]) => indexes.toSorted((a, b) => Math.abs(a - expected) - Math.abs(b - expected))[0];
  const known = near(from < 0 ? same : same.filter((index) => index >= from && index < end)) ?? near(same);
  if (known !== undefined) return { index: known, passed: place.passed };
  return from < 0 ? null : { index: Math.min(expected, end - 1), passed: expected < end ? place.passed : 0 };
}
