/** One channel of sound as 16-bit samples. */
export interface Sound {
  /** Samples per second. */
  sampleRate: number;
  samples: Int16Array;
}

/** Reads a RIFF/WAVE file of one 16-bit PCM channel, the only kind the voice writes; throws on any other. */
export function parseWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tag = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 12 || tag(0) !== 'RIFF' || tag(8) !== 'WAVE') throw new Error('Unexpected sound file, expected RIFF/WAVE');
  let sampleRate = 0;
  // A chunk's body begins 8 bytes after its tag and is padded to an even length.
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true);
    if (tag(at) === 'fmt ') {
      const [format, channels, bits] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true), view.getUint16(at + 22, true)];
      if (format !== 1 || channels !== 1 || bits !== 16) throw new Error(`Unexpected sound of format ${format}, ${channels} channels and ${bits} bits, expected 16-bit PCM in one channel`);
      sampleRate = view.getUint32(at + 12, true);
    }
    if (tag(at) === 'data' && sampleRate > 0) {
      const count = Math.floor(Math.min(length, bytes.length - at - 8) / 2);
      return { sampleRate, samples: Int16Array.from({ length: count }, (_, index) => view.getInt16(at + 8 + 2 * index, true)) };
    }
    at += 8 + length + (length % 2);
  }
  throw new Error('Unexpected end of sound file, expected a `fmt ` chunk and a `data` chunk after it');
}

/** The bytes of a RIFF/WAVE file; {@link parseWav} reads them back unchanged. */
export function formatWav({ sampleRate, samples }: Sound): Uint8Array {
  const bytes = new Uint8Array(44 + 2 * samples.length);
  const view = new DataView(bytes.buffer);
  const tag = (at: number, name: string): void => bytes.set(new TextEncoder().encode(name), at);
  tag(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  tag(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, 2 * sampleRate, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  tag(36, 'data');
  view.setUint32(40, 2 * samples.length, true);
  samples.forEach((sample, index) => view.setInt16(44 + 2 * index, sample, true));
  return bytes;
}

/**
 * Cuts the silence before and after speech, so that pauses are those of the timeline and not of the voice.
 * @param threshold loudest sample, of 32,767, that still counts as silence.
 * @param margin seconds kept on each side, so that soft first and last sounds are not clipped.
 */
export function trimSilence({ sampleRate, samples }: Sound, threshold: number, margin: number): Sound {
  const loud = (sample: number): boolean => Math.abs(sample) > threshold;
  const first = samples.findIndex(loud);
  if (first < 0) return { sampleRate, samples: new Int16Array(0) };
  const last = samples.findLastIndex(loud);
  const kept = Math.round(margin * sampleRate);
  return { sampleRate, samples: samples.slice(Math.max(0, first - kept), last + 1 + kept) };
}
