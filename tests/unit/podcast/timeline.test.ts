import { describe, expect, it } from 'vitest';
import { layOut } from '@/lib/podcast/timeline';

const episode = {
  title: 'Tour',
  description: 'A tour.',
  voice: 'A synthesized voice.',
  tags: { artist: 'Voice', album: 'Book' },
  sections: [
    { heading: 'One', sentences: [{ text: 'A.', spoken: 'Ay.' }, { text: 'B.' }] },
    { heading: 'Two', sentences: [{ text: 'C.' }] },
  ],
};
const pause = { opening: 0.5, sentence: 0.25, section: 1, closing: 0.75 };
const clip = (seconds: number, sampleRate = 100) => ({ sampleRate, samples: new Int16Array(seconds * sampleRate).fill(7) });

describe('the timeline', () => {
  it('gives each sentence the time at which its clip is heard, and readers the text', () => {
    const { sound, transcript } = layOut(episode, [clip(2), clip(1), clip(3)], pause);
    expect(transcript.sections).toEqual([
      { heading: 'One', sentences: [{ text: 'A.', start: 0.5, end: 2.5 }, { text: 'B.', start: 2.75, end: 3.75 }] },
      { heading: 'Two', sentences: [{ text: 'C.', start: 4.75, end: 7.75 }] },
    ]);
    expect(transcript.durationSeconds).toBe(8.5);
    expect(sound.samples).toHaveLength(850);
    expect([sound.samples[49], sound.samples[50], sound.samples[249], sound.samples[250]]).toEqual([0, 7, 7, 0]);
  });

  it('refuses a silent, a missing, a spare and a foreign clip', () => {
    expect(() => layOut(episode, [clip(2), clip(0), clip(3)], pause)).toThrow('the sentence "B."');
    expect(() => layOut(episode, [clip(2), clip(1)], pause)).toThrow('the sentence "C."');
    expect(() => layOut(episode, [clip(1), clip(1), clip(1), clip(1)], pause)).toThrow('4 clips');
    expect(() => layOut(episode, [clip(1), clip(1, 200), clip(1)], pause)).toThrow('200 samples per second');
  });
});
