/** Blocks stand this many words apart: words in two of them belong together less than words of one. */
const BETWEEN_BLOCKS = 12;

/**
 * How close the words of a query stand in a passage, 0 to 1: 1 where all follow one another, less where some are missing.
 * @param sequence numbers of the words of the passage, 0 between its blocks.
 * @param placeOf by the number of a word, its place in the query, from 1; 0 for all others.
 * @param count words of the query, at most 255.
 */
export function closeness(sequence: Uint32Array, placeOf: Uint8Array, count: number): number {
  const last = new Array<number>(count + 1).fill(0);
  let present = 0;
  let least = Infinity;
  let at = 0;
  for (const word of sequence) {
    at += word === 0 ? BETWEEN_BLOCKS : 1;
    const place = placeOf[word] ?? 0;
    if (place === 0) continue;
    if (last[place] === 0) {
      present += 1;
      least = Infinity;
    }
    last[place] = at;
    let earliest = at;
    for (const before of last) if (before > 0 && before < earliest) earliest = before;
    least = Math.min(least, at - earliest + 1);
  }
  return present < 2 ? 0 : (present / least) * (present / count);
}

/** True where words stand one after the other. @param phrase their numbers. */
export function holdsPhrase(sequence: Uint32Array, phrase: readonly number[]): boolean {
  const [first] = phrase;
  if (first === undefined) return false;
  for (let at = sequence.indexOf(first); at >= 0; at = sequence.indexOf(first, at + 1)) {
    if (phrase.every((word, step) => sequence[at + step] === word)) return true;
  }
  return false;
}
