import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import compressible from 'compressible';

/** Content codings that the site keeps bodies in, best first. */
export const codings = ['br', 'gzip'] as const;
export type Coding = (typeof codings)[number];

/** A body in every coding that is worth its while. */
export type Encoded = { identity: Buffer } & Partial<Record<Coding, Buffer>>;

/** Below this a packet is not filled and nothing is won. */
const LEAST_BYTES = 1024;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Whether a body of this media type and size in bytes gains by compression: pictures, fonts and sound are compressed already. */
export function isWorthEncoding(type: string, bytes: number): boolean {
  return bytes >= LEAST_BYTES && compressible(type) === true;
}

/** Brotli at `quality` 0 to 11. */
export function brotliEncode(body: Buffer, quality: number): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_PARAM_SIZE_HINT, BROTLI_MODE_TEXT } = constants;
  return brotli(body, { params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT, [BROTLI_PARAM_SIZE_HINT]: body.length } });
}

/** gzip at `level` 1 to 9. */
export function gzipEncode(body: Buffer, level: number): Promise<Buffer> {
  return deflate(body, { level });
}
