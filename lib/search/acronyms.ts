import { wordsOf } from '@/lib/book/glossary/words';

const inParentheses = /\(([A-Z]{2,6})s?\)/g;

/** Short names and what they stand for, where a text explains them: "mean time between failures (MTBF)". */
export function acronymsIn(blocks: readonly string[]): string[][] {
  const found = new Map<string, string[]>();
  for (const block of blocks) {
    for (const { 1: short = '', index } of block.matchAll(inParentheses)) {
      const words = wordsOf(block.slice(Math.max(0, index - 100), index)).slice(-short.length).map(({ text }) => text);
      const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
      if (initials === short) found.set(short, [short, words.join(' ')]);
    }
  }
  return [...found.values()];
}
