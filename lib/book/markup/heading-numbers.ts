import type { Chapter } from '../model';

/** Gives the number that shows before a heading of a chapter, `6.4`, by the heading's address and words; empty for one that has none. */
export function headingNumbers(chapter: Chapter | null): (id: string, title: string) => string {
  const numbers = new Map(chapter?.facts.sections.flatMap(({ id, number, depth }) => (depth <= 3 && number !== '' ? [[id, `${chapter.number}.${number}`] as const] : [])));
  return (id, title) => {
    const number = numbers.get(id);
    // A title that brings its own number is not numbered twice.
    return number === undefined || bringsNumber(title, number) ? '' : number;
  };
}

/** `2. Rings`, `2.1 Rings`, and `2 Rings` as the second section; but not `7 pitfalls`, nor `3.5 million devices` elsewhere than in section 3.5. */
function bringsNumber(title: string, number: string): boolean {
  const own = /^(\d+(?:\.\d+)*)(\.?)\s+\p{L}/u.exec(title);
  return own !== null && (own[2] === '.' || own[1] === number || number.endsWith(`.${own[1] ?? ''}`));
}
