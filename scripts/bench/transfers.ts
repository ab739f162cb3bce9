import type { CDPSession } from '@playwright/test';

export const kinds = ['html', 'css', 'font', 'script', 'image', 'other', 'audio'] as const;
export type Kind = (typeof kinds)[number];

/** Answers of a kind: bytes on the wire, with headers, and bytes once decompressed. */
export interface Transferred {
  count: number;
  wire: number;
  raw: number;
}

/** What kind of file a media type is. */
export function kindOf(mediaType: string): Kind {
  if (mediaType === 'text/html') return 'html';
  if (mediaType === 'text/css') return 'css';
  if (/^(text|application)\/(x-)?javascript$/.test(mediaType)) return 'script';
  if (/^font\/|^application\/(x-)?font/.test(mediaType)) return 'font';
  if (mediaType.startsWith('image/')) return 'image';
  return mediaType.startsWith('audio/') ? 'audio' : 'other';
}

/** The sum over all kinds but sound, which a reader asks for. */
export function withoutAudio(transfers: ReadonlyMap<Kind, Transferred>): Transferred {
  const sum = { count: 0, wire: 0, raw: 0 };
  for (const [kind, { count, wire, raw }] of transfers) {
    if (kind === 'audio') continue;
    sum.count += count;
    sum.wire += wire;
    sum.raw += raw;
  }
  return sum;
}

/** Counts all answers from now on. @returns what has come so far, by kind. */
export async function countTransfers(session: CDPSession): Promise<() => Map<Kind, Transferred>> {
  const answers = new Map<string, { kind: Kind; headers: number; body: number; wire: number | null; raw: number }>();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.startsWith('data:')) return;
    answers.set(requestId, { kind: kindOf(response.mimeType), headers: response.encodedDataLength, body: 0, wire: null, raw: 0 });
  });
  session.on('Network.dataReceived', ({ requestId, dataLength, encodedDataLength }) => {
    const answer = answers.get(requestId);
    if (answer === undefined) return;
    answer.raw += dataLength;
    answer.body += encodedDataLength;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = answers.get(requestId);
    if (answer !== undefined) answer.wire = encodedDataLength;
  });
  await session.send('Network.enable');
  return () => {
    const sums = new Map<Kind, Transferred>();
    for (const { kind, headers, body, wire, raw } of answers.values()) {
      const sum = sums.get(kind) ?? { count: 0, wire: 0, raw: 0 };
      // Sound that is still being loaded has not finished.
      sums.set(kind, { count: sum.count + 1, wire: sum.wire + (wire ?? headers + body), raw: sum.raw + raw });
    }
    return sums;
  };
}
