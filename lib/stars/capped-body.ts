/** Thrown by {@link readCapped} for a body above the cap. */
export class BodyTooLargeError extends Error {
  override name = 'BodyTooLargeError';
}

/**
 * Reads a response body as UTF-8 text of at most `most` bytes, counted after decompression as they arrive: `content-length` is
 * only what the sender claims, and a compressed body can be far larger than it.
 * @throws BodyTooLargeError at the first byte too many, after hanging up so that the rest is never sent.
 */
export async function readCapped(response: Response, most: number): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > most) {
      // Not awaited: hanging up must not take time of its own.
      reader.cancel().catch(() => undefined);
      throw new BodyTooLargeError(`Unexpected body of more than ${most} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
