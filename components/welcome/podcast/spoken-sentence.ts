import type { Transcript } from '@/lib/podcast/schema';

/** A browser may come to rest a hair before the second it was sent to. */
const TOLERANCE = 0.05;

/** Number of the sentence that is heard at a time, counted through all sections; between two it is still the first. -1 for none. */
export function spokenSentence(transcript: Transcript, time: number): number {
  const sentences = transcript.sections.flatMap((section) => section.sentences);
  const last = sentences.at(-1);
  if (last === undefined || time > last.end + TOLERANCE) return -1;
  return sentences.findLastIndex(({ start }) => start <= time + TOLERANCE);
}
