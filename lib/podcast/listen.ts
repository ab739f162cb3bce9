import { targetLoudness, type Measure } from './encode';

const longestSilence = 1.5;
const megabyte = 1_000_000;

/**
 * What a careful listener would object to in a finished episode, one sentence each; empty when there is nothing.
 * @param expectedSeconds duration that the transcript promises; more than a tenth of a second off, and the highlight would drift.
 */
export function listen({ loudness, truePeak, silences, durationSeconds }: Measure, expectedSeconds: number, bytes: number): string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  expect(Math.abs(durationSeconds - expectedSeconds) <= 0.1, `Unexpected duration of ${durationSeconds} s, expected the transcript's ${expectedSeconds} s`);
  expect(Math.abs(loudness - targetLoudness) <= 1, `Unexpected loudness of ${loudness} LUFS, expected ${targetLoudness} within 1`);
  expect(truePeak <= -1, `Unexpected true peak of ${truePeak} dB, expected -1 dB or less`);
  const longest = Math.max(0, ...silences);
  expect(longest <= longestSilence, `Unexpected silence of ${longest} s, expected ${longestSilence} s or less`);
  expect(bytes <= 2.5 * megabyte, `Unexpected size of ${(bytes / megabyte).toFixed(2)} MB, expected 2.5 MB or less`);
  return faults;
}
