import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';

const drawn = new Map<string, Promise<ArrayBuffer>>();

/** Draws a picture of 1200 by 630 points as PNG once per name; a failure is not kept. */
export function drawPicture(name: string, element: ReactElement): Promise<ArrayBuffer> {
  const known = drawn.get(name);
  if (known) return known;
  const image = draw(element).catch((error: unknown) => {
    drawn.delete(name);
    throw error;
  });
  drawn.set(name, image);
  return image;
}

async function draw(element: ReactElement): Promise<ArrayBuffer> {
  const data = await readFile(join(process.cwd(), 'app', 'fonts', 'social.woff'));
  return new ImageResponse(element, { width: 1200, height: 630, fonts: [{ name: 'Serif', data, weight: 600, style: 'normal' }] }).arrayBuffer();
}
