import { describe, expect, it } from 'vitest';
import { episodeSchema, transcriptSchema } from '@/lib/podcast/schema';

const episode = (sentence: object): object => ({
  title: 'Tour',
  description: 'A tour.',
  voice: 'A synthesized voice.',
  tags: { artist: 'Voice', album: 'Book' },
  sections: [{ heading: 'One', sentences: [sentence] }],
});

const transcript = (times: [number, number][], durationSeconds: number): object => ({
  title: 'Tour',
  voice: 'A synthesized voice.',
  durationSeconds,
  sections: [{ heading: 'One', sentences: times.map(([start, end]) => ({ text: 'Hello.', start, end })) }],
});

describe('the script', () => {
  it('is read aloud as written when it is plain ASCII', () => {
    expect(episodeSchema.safeParse(episode({ text: 'Hello.' })).success).toBe(true);
  });

  it('asks for a spoken form where the voice cannot read the text', () => {
    expect(episodeSchema.safeParse(episode({ text: 'Naïve—yes.' })).success).toBe(false);
    expect(episodeSchema.safeParse(episode({ text: 'Naïve—yes.', spoken: 'Naive, yes.' })).success).toBe(true);
  });

  it('refuses a key it does not know', () => {
    expect(episodeSchema.safeParse(episode({ text: 'Hello.', speaks: 'Hallo.' })).success).toBe(false);
  });
});

describe('the transcript', () => {
  it('holds sentences in order', () => {
    expect(transcriptSchema.safeParse(transcript([[0.4, 1.25], [1.65, 3]], 3.8)).success).toBe(true);
  });

  it.each([
    ['an overlap', [[0.4, 2], [1.65, 3]], 4],
    ['an empty sentence', [[0.4, 0.4]], 4],
    ['an end after the audio', [[0.4, 5]], 4],
  ] satisfies [string, [number, number][], number][])('refuses %s', (_, times, duration) => {
    expect(transcriptSchema.safeParse(transcript(times, duration)).success).toBe(false);
  });
});
