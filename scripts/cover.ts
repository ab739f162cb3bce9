/**
 * Renders the cover (WebP, AVIF) and the icons from their two SVG sources: `npm run cover`.
 * The results are committed, so that a build needs no rendering.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const root = new URL('../', import.meta.url);
const at = (path: string): string => fileURLToPath(new URL(path, root));

const COVER = 'public/assets/images/covers/cover-hardcover-book-vol2';
const MARK = at('app/icon.svg');
/** The flat color of the mark's tile: with it, the tile runs on to the edge without a seam. */
const TILE = '#1f407a';

/** The mark as PNG, `size` pixels square, on a transparent ground with its own round corners. */
const rounded = (size: number): Promise<Buffer> =>
  sharp(MARK, { density: (72 * size) / 32 }).resize(size, size).png().toBuffer();

/** The mark as an opaque PNG that fills its square, drawn at `share` of `size`: the system cuts the corners. */
async function fullBleed(size: number, share: number): Promise<Buffer> {
  const inner = 2 * Math.round((size * share) / 2);
  const mark = await rounded(inner);
  const ground = { width: size, height: size, channels: 3 as const, background: TILE };
  return sharp({ create: ground }).composite([{ input: mark, gravity: 'center' }]).removeAlpha().png().toBuffer();
}

/** An ICO file that holds one PNG of `size` pixels: 6 bytes of directory, 16 of entry, then the PNG. */
function ico(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // type: icon
  header.writeUInt16LE(1, 4); // number of images
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10); // color planes
  header.writeUInt16LE(32, 12); // bits per pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

const cover = await sharp(at(`${COVER}.svg`)).png().toBuffer();
await sharp(cover).webp({ quality: 74, alphaQuality: 90, effort: 6 }).toFile(at(`${COVER}.webp`));
await sharp(cover).avif({ quality: 58, effort: 6 }).toFile(at(`${COVER}.avif`));

await writeFile(at('public/icons/icon-192.png'), await rounded(192));
await writeFile(at('public/icons/icon-512.png'), await rounded(512));
// A maskable icon keeps its drawing within the middle circle of 80 %: 0.74 of the tile holds the mark there.
await writeFile(at('public/icons/icon-maskable-512.png'), await fullBleed(512, 0.74));
await writeFile(at('app/apple-icon.png'), await fullBleed(180, 0.86));
await writeFile(at('app/favicon.ico'), ico(await rounded(32), 32));
