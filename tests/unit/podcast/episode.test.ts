import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { id3Tag } from '@/lib/podcast/id3';
import { readEpisode } from '@/lib/podcast/make-episode';
import { transcriptSchema } from '@/lib/podcast/schema';

const episode = readEpisode('content/podcast/episode.yaml');
const transcript = transcriptSchema.parse(JSON.parse(readFileSync('content/podcast/transcript.json', 'utf8')));
const audio = readFileSync('public/assets/media/notebooklm_podcast_mlsysbookai.mp3');
const sentences = episode.sections.flatMap((section) => section.sentences.map(({ text }) => text));

describe('the episode that is published', () => {
  it('was made from the script as it is now (npm run podcast)', () => {
    const words = ({ title, voice, sections }: typeof episode | typeof transcript) => ({ title, voice, sections: sections.map(({ heading, sentences: said }) => ({ heading, said: said.map(({ text }) => text) })) });
    expect(words(transcript)).toEqual(words(episode));
  });

  it('has 30 to 50 sentences, each under 25 words', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(30);
    expect(sentences.length).toBeLessThanOrEqual(50);
    expect(sentences.filter((text) => text.split(/\s+/).length >= 25)).toEqual([]);
  });

  it('lasts 4 to 5 minutes', () => {
    expect(transcript.durationSeconds).toBeGreaterThanOrEqual(240);
    expect(transcript.durationSeconds).toBeLessThanOrEqual(300);
  });

  it('says that the voice is synthesized, in the note, aloud and in the file', () => {
    expect(episode.voice).toMatch(/synthesized voice/);
    expect(sentences.join(' ')).toMatch(/voice you hear is synthesized/);
    const tag = id3Tag({ title: episode.title, ...episode.tags, comment: episode.voice });
    expect(audio.subarray(0, tag.length).equals(tag)).toBe(true);
  });

  it('computes what it says', () => {
    const said = sentences.join(' ');
    const traffic = (machines: number): number => (2 * (machines - 1)) / machines;
    expect(said).toContain(`${traffic(8)} times the data`);
    expect(said).toContain(`${traffic(1000)} times.`);
    const hours = 5 * 365.25 * 24;
    expect(said).toContain(`about ${(Math.floor(hours / 100) * 100).toLocaleString('en-US')} hours`);
    expect(said).toContain(`every ${(hours / 10_000).toFixed(1)} hours`);
    expect(said).toContain(`about ${(0.99 ** 100).toFixed(2)}`);
    expect(said).toContain(`about ${Math.round(100 * (1 - 0.99 ** 100))} percent`);
  });
});
