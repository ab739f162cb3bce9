import { makeEpisode } from '@/lib/podcast/make-episode';

const files = {
  script: 'content/podcast/episode.yaml',
  audio: 'public/assets/media/notebooklm_podcast_mlsysbookai.mp3',
  transcript: 'content/podcast/transcript.json',
};

try {
  const { transcript, measure, bytes } = makeEpisode(files);
  const sentences = transcript.sections.reduce((count, section) => count + section.sentences.length, 0);
  console.log(`${files.audio}: ${sentences} sentences, ${transcript.durationSeconds} s, ${(bytes / 1e6).toFixed(2)} MB, ${measure.loudness} LUFS, peak ${measure.truePeak} dB`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
