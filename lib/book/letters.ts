/** Entries of an alphabetical list that begin with the same letter. */
export interface LetterGroup<T> {
  /** `A`, or `#` for digits and signs. */
  letter: string;
  /** Address on the page. */
  id: string;
  entries: T[];
}

/** A name as it is printed: with a real apostrophe. */
export function printed(name: string): string {
  return name.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

/** Groups a sorted list by first letters; accents do not count, what begins with no letter comes first. */
export function byLetter<T>(entries: readonly T[], nameOf: (entry: T) => string): LetterGroup<T>[] {
  const groups = new Map<string, LetterGroup<T>>();
  for (const entry of entries) {
    const first = /[\p{L}\p{N}]/u.exec(nameOf(entry).normalize('NFD'))?.[0].toUpperCase() ?? '#';
    const letter = /\p{L}/u.test(first) ? first : '#';
    const group = groups.get(letter) ?? { letter, id: `letter-${letter === '#' ? 'signs' : letter.toLowerCase()}`, entries: [] };
    group.entries.push(entry);
    groups.set(letter, group);
  }
  return [...groups.values()].sort((a, b) => Number(b.letter === '#') - Number(a.letter === '#'));
}
