import { readFileSync, writeFileSync } from 'node:fs';
import { id3Tag, type Tags } from './id3';
import { run } from './program';

const ffmpeg = { command: 'ffmpeg', debianPackage: 'ffmpeg' };

/** Loudness of speech made for the web, in LUFS. */
export const targetLoudness = -16;
// Leaves the codec room: decoded peaks overshoot those that were encoded.
const ceilingDecibels = -2.5;
const bitrate = '64k';

/** How a recording measures as a listener's player will decode it. */
export interface Measure {
  /** Integrated loudness in LUFS (EBU R 128). */
  loudness: number;
  /** Highest true peak in decibels of full scale; 0 and above clips. */
  truePeak: number;
  /** Seconds of each stretch of silence, quieter than -50 dB for half a second or more. */
  silences: number[];
  durationSeconds: number;
}

/** Measures an audio file of any kind that ffmpeg decodes; throws when it cannot be decoded. */
export function measure(file: string): Measure {
  const { stderr } = run(ffmpeg, ['-hide_banner', '-nostdin', '-i', file, '-af', 'silencedetect=n=-50dB:d=0.5,ebur128=peak=true:framelog=verbose', '-f', 'null', '-']);
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const clock = [...stderr.matchAll(/time=(\d+):(\d+):([\d.]+)/g)].at(-1);
  if (clock === undefined) throw new Error(`Unexpected report of ffmpeg on ${file}, expected the time it decoded`);
  return {
    loudness: reading(summary, /\bI:\s+(-?[\d.]+) LUFS/, 'an integrated loudness'),
    truePeak: reading(summary, /\bPeak:\s+(-?[\d.]+) dBFS/, 'a true peak'),
    silences: [...stderr.matchAll(/silence_duration: ([\d.]+)/g)].map((match) => Number(match[1])),
    durationSeconds: Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]),
  };
}

/**
 * Encodes a recording as constant-bitrate MP3, in which seeking lands where the transcript says.
 * One gain for the whole, then a limiter for the few peaks above the ceiling: the reader's emphasis is kept.
 * @param gain in decibels, before the limiter.
 */
export function encode(recording: string, gain: number, target: string, tags: Tags): void {
  const limit = (10 ** (ceilingDecibels / 20)).toFixed(4);
  const filter = `volume=${gain.toFixed(2)}dB,alimiter=limit=${limit}:level=false`;
  // Bit-exact: no version of the encoder and no date in the file, so that the same script makes the same bytes.
  run(ffmpeg, ['-hide_banner', '-nostdin', '-y', '-i', recording, '-map_metadata', '-1', '-af', filter, '-c:a', 'libmp3lame', '-b:a', bitrate, '-ac', '1', '-id3v2_version', '0', '-fflags', '+bitexact', '-flags:a', '+bitexact', target]);
  writeFileSync(target, Buffer.concat([id3Tag(tags), readFileSync(target)]));
}

function reading(report: string, pattern: RegExp, expected: string): number {
  const value = pattern.exec(report)?.[1];
  if (value === undefined) throw new Error(`Unexpected report of ffmpeg, expected ${expected}`);
  return Number(value);
}
