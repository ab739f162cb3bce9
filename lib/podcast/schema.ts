import { z } from 'zod';

const text = z.string().trim().min(1, 'a text that is not empty');
const seconds = z.number().nonnegative().multipleOf(0.01);

// The voice reads single bytes: a dash or an accent beyond ASCII would be dropped or read as noise, without a word of warning.
const sentence = z
  .strictObject({ text, spoken: text.optional() })
  .refine((value) => /^[\x20-\x7e]+$/.test(value.spoken ?? value.text), 'a sentence in plain ASCII, or a `spoken:` that is');

/** What `content/podcast/episode.yaml` may hold: the script of the episode, sentence by sentence. */
export const episodeSchema = z.strictObject({
  title: text,
  description: text,
  /** Shown beside the player: who speaks, and that it is a machine. */
  voice: text,
  /** Go into the audio file, for players that show them. */
  tags: z.strictObject({ artist: text, album: text }),
  sections: z.array(z.strictObject({ heading: text, sentences: z.array(sentence).min(1, 'at least one sentence') })).min(1, 'at least one section'),
});

/** A script that was checked. */
export type Episode = z.infer<typeof episodeSchema>;

const timed = z.strictObject({ text, start: seconds, end: seconds });

/**
 * What `content/podcast/transcript.json` holds. Times are seconds from the start of the audio, to 2 decimals;
 * sentences follow each other without overlap, and none ends after the audio does.
 */
export const transcriptSchema = z
  .strictObject({
    title: text,
    voice: text,
    durationSeconds: seconds,
    sections: z.array(z.strictObject({ heading: text, sentences: z.array(timed).min(1) })).min(1),
  })
  .refine(({ sections, durationSeconds }) => inOrder(sections.flatMap((section) => section.sentences), durationSeconds), 'sentences in order, each longer than nothing, within the duration');

/** The words of the episode with the times at which they are heard. */
export type Transcript = z.infer<typeof transcriptSchema>;

function inOrder(sentences: readonly { start: number; end: number }[], duration: number): boolean {
  let before = 0;
  for (const { start, end } of sentences) {
    if (start < before || end <= start) return false;
    before = end;
  }
  return before <= duration;
}
