import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatProblem } from '@/lib/book/problems';
import { readYaml } from '@/lib/book/yaml';
import { encode, measure, targetLoudness, type Measure } from './encode';
import { listen } from './listen';
import { episodeSchema, transcriptSchema, type Episode, type Transcript } from './schema';
import { speak } from './speak';
import { layOut } from './timeline';
import { formatWav } from './wav';

/** Where the script is read and where its two products go. */
export interface EpisodeFiles {
  script: string;
  audio: string;
  transcript: string;
}

/** What was made, for the report. */
export interface MadeEpisode {
  transcript: Transcript;
  measure: Measure;
  bytes: number;
}

/** Reads and checks the script; throws with every mistake at its line. */
export function readEpisode(file: string): Episode {
  const { value, problems } = readYaml(readFileSync(file, 'utf8'), episodeSchema, file);
  if (value === null) throw new Error(problems.map(formatProblem).join('\n'));
  return value;
}

/**
 * Makes the episode: script -> clips -> one recording and its transcript -> MP3 -> a last listen.
 * Throws, and leaves both products as they were, when a program is missing or the result would disappoint a listener.
 */
export function makeEpisode(files: EpisodeFiles): MadeEpisode {
  const episode = readEpisode(files.script);
  const scratch = mkdtempSync(join(tmpdir(), 'podcast-'));
  try {
    const sentences = episode.sections.flatMap((section) => section.sentences);
    const clips = speak(sentences.map(({ text, spoken }) => spoken ?? text), scratch);
    const { sound, transcript } = layOut(episode, clips);
    const recording = join(scratch, 'recording.wav');
    writeFileSync(recording, formatWav(sound));
    const audio = join(scratch, 'episode.mp3');
    const tags = { title: episode.title, ...episode.tags, comment: episode.voice };
    const gain = targetLoudness - measure(recording).loudness;
    encode(recording, gain, audio, tags);
    // The limiter takes away some loudness that only the encoded file shows: the second time makes up for it.
    encode(recording, gain + targetLoudness - measure(audio).loudness, audio, tags);

    const heard = measure(audio);
    const bytes = statSync(audio).size;
    const faults = listen(heard, transcript.durationSeconds, bytes);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    const json = `${JSON.stringify(transcriptSchema.parse(transcript), null, 2)}\n`;
    mkdirSync(dirname(files.audio), { recursive: true });
    mkdirSync(dirname(files.transcript), { recursive: true });
    copyFileSync(audio, files.audio);
    writeFileSync(files.transcript, json);
    return { transcript, measure: heard, bytes };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
