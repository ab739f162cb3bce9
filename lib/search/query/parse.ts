/** A query taken apart: `"exact words" -without the rest`. */
export interface ParsedQuery {
  /** All that is looked for, those of the phrases included, without quotes. */
  text: string;
  /** Words that must stand one after the other. */
  phrases: string[];
  /** Words, or phrases, that must not occur. */
  excluded: string[];
}

const quoted = /(?<![\p{L}\p{N}])(-?)["“”„«»]([^"“”„«»]+)["“”„«»]/gu;
const without = /(?<=^|\s)-(?=\p{L})[^\s]+/gu;

/** Understands quotation marks and a minus in front; a quotation mark without a partner, or nothing but exclusions, is taken as plain words. */
export function parseQuery(query: string): ParsedQuery {
  const phrases: string[] = [];
  const excluded: string[] = [];
  const text = query
    .replace(quoted, (_, minus: string, words: string) => {
      (minus === '-' ? excluded : phrases).push(words);
      return minus === '-' ? ' ' : ` ${words} `;
    })
    .replace(without, (word) => {
      excluded.push(word.slice(1));
      return ' ';
    });
  return /[\p{L}\p{N}]/u.test(text) ? { text, phrases, excluded } : { text: query, phrases: [], excluded: [] };
}
