import { distance } from 'fastest-levenshtein';

/** The known name that a mistyped one most likely means, or undefined when none is near (more than a third of its letters differ). */
export function nearest(name: string, known: readonly string[]): string | undefined {
  // Nobody mistypes a name of this length, and the time of a comparison grows with both lengths.
  if (name.length > 100) return undefined;
  const ranked = known.map((candidate) => ({ candidate, edits: distance(name.toLowerCase(), candidate.toLowerCase()) })).sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best && best.edits <= Math.max(1, Math.ceil(name.length / 3)) ? best.candidate : undefined;
}

/** The same as a repair for a message: "did you mean `x`?". */
export function didYouMean(name: string, known: readonly string[]): string | undefined {
  const best = nearest(name, known);
  return best === undefined ? undefined : `did you mean \`${best}\`?`;
}
