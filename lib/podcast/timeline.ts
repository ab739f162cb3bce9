import type { Episode, Transcript } from './schema';
import type { Sound } from './wav';

/** Silences of the episode, in seconds. */
export interface Pauses {
  opening: number;
  sentence: number;
  section: number;
  closing: number;
}

/** Pauses of an unhurried reader; the longest stays well below the 1.5 seconds at which a listener wonders whether it stopped. */
export const pauses: Pauses = { opening: 0.4, sentence: 0.4, section: 1.0, closing: 0.8 };

/**
 * Lays the clips end to end with pauses between them: the whole sound, and the transcript with each sentence's times.
 * @param clips one per sentence, in the order of the script, all of one sample rate, none empty; throws otherwise.
 */
export function layOut(episode: Episode, clips: readonly Sound[], pause: Pauses = pauses): { sound: Sound; transcript: Transcript } {
  const sampleRate = clips[0]?.sampleRate ?? 0;
  const pieces: Int16Array[] = [];
  let length = 0;
  const add = (samples: Int16Array): void => {
    pieces.push(samples);
    length += samples.length;
  };
  const rest = (seconds: number): void => add(new Int16Array(Math.round(seconds * sampleRate)));
  // Rounded down, so that the end of the last sentence can never pass the duration.
  const now = (): number => Math.floor((length / sampleRate) * 100) / 100;

  let next = 0;
  const sections = episode.sections.map(({ heading, sentences }, rank) => {
    rest(rank === 0 ? pause.opening : pause.section);
    const timed = sentences.map(({ text }, index) => {
      if (index > 0) rest(pause.sentence);
      const clip = clips[next];
      next += 1;
      if (clip === undefined || clip.samples.length === 0) throw new Error(`Unexpected silence, expected speech for the sentence "${text}"`);
      if (clip.sampleRate !== sampleRate) throw new Error(`Unexpected ${clip.sampleRate} samples per second, expected ${sampleRate} as in the first clip`);
      const start = now();
      add(clip.samples);
      return { text, start, end: now() };
    });
    return { heading, sentences: timed };
  });
  if (next !== clips.length) throw new Error(`Unexpected ${clips.length} clips, expected one for each of ${next} sentences`);
  rest(pause.closing);

  const samples = new Int16Array(length);
  let at = 0;
  for (const piece of pieces) {
    samples.set(piece, at);
    at += piece.length;
  }
  return { sound: { sampleRate, samples }, transcript: { title: episode.title, voice: episode.voice, durationSeconds: now(), sections } };
}
