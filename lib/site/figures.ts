import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
};

/** Every picture below the manuscript's `figures`, `chapters` and `appendices`, by its path from the root; links out of it are not followed. */
export function figureFiles(root: string): string[] {
  return ['figures', 'chapters', 'appendices'].flatMap((folder) => {
    const directory = join(root, folder);
    if (!existsSync(directory)) return [];
    return readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((name) => extname(name).toLowerCase() in mediaTypes && lstatSync(join(directory, name)).isFile())
      .map((name) => `${folder}/${name.split(sep).join('/')}`);
  });
}

/** Media type by the end of the name. */
export function mediaType(path: string): string {
  return mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
}
