const silent = 'math, svg, script, style, button, .heading-link, [hidden]';
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Where words stand in a part of the page. @param phrases each of one or more words, folded. */
export function findWords(place: HTMLElement, phrases: readonly (readonly string[])[], most: number): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && ranges.length < most; node = walker.nextNode()) {
    if (node.parentElement?.closest(silent)) continue;
    for (const [start, end] of placesIn(node.textContent ?? '', phrases)) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Offsets of phrases in a text; between the words of one stand spaces or hyphens, or nothing. */
export function placesIn(text: string, phrases: readonly (readonly string[])[]): [start: number, end: number][] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:\.\d+)*/gu)].map(({ 0: word, index }) => ({ text: fold(word), start: index, end: index + word.length }));
  return words.flatMap((word, at) =>
    phrases.flatMap((phrase): [number, number][] => {
      if (word.text === phrase.join('')) return [[word.start, word.end]];
      if (phrase.length === 1 && unspaced.test(phrase[0] ?? '')) return within(word, phrase[0] ?? '');
      const last = words[at + phrase.length - 1];
      const follow = phrase.every((part, step) => words[at + step]?.text === part);
      return follow && last && /^[\s\p{P}]*$/u.test(words.slice(at, at + phrase.length - 1).map(({ end }, step) => text.slice(end, words[at + step + 1]?.start)).join('')) ? [[word.start, last.end]] : [];
    }),
  );
}

/** Scripts without spaces have no words to compare. */
function within(word: { text: string; start: number }, part: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = word.text.indexOf(part); at >= 0; at = word.text.indexOf(part, at + 1)) found.push([word.start + at, word.start + at + part.length]);
  return found;
}

function fold(word: string): string {
  return unspaced.test(word) ? word.toLowerCase() : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
