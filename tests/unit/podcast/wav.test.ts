import { describe, expect, it } from 'vitest';
import { formatWav, parseWav, trimSilence } from '@/lib/podcast/wav';

const sound = (...samples: number[]) => ({ sampleRate: 10, samples: Int16Array.from(samples) });

describe('a sound file', () => {
  it('is read back as it was written', () => {
    const before = sound(0, 1, -1, 32767, -32768);
    expect(parseWav(formatWav(before))).toEqual(before);
  });

  it('is refused when it has two channels', () => {
    const bytes = formatWav(sound(1, 2));
    bytes[22] = 2;
    expect(() => parseWav(bytes)).toThrow('2 channels');
  });

  it('is refused when it is no sound or holds none', () => {
    expect(() => parseWav(new TextEncoder().encode('not a sound file'))).toThrow('expected RIFF/WAVE');
    expect(() => parseWav(formatWav(sound()).subarray(0, 36))).toThrow('`data` chunk');
  });
});

describe('trimming', () => {
  it('keeps a margin around what is loud', () => {
    expect([...trimSilence(sound(0, 0, 0, 500, 0, -500, 0, 0, 0), 100, 0.1).samples]).toEqual([0, 500, 0, -500, 0]);
  });

  it('leaves nothing of silence', () => {
    expect(trimSilence(sound(0, 50, -99), 100, 0.1).samples).toHaveLength(0);
  });
});
