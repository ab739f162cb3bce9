import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Edition } from '../edition';
import type { PublicationFile } from './files';
import { u8 } from './text';

/** A picture for the cover, as every reading system shows it. */
export interface CoverPicture {
  bytes: Uint8Array;
  mediaType: 'image/png' | 'image/jpeg';
}

const WIDTH = 700;
const HEIGHT = 1000;
const MARGIN = 80;
const TITLE_SIZE = 78;
/** Letters of the title that fit on a line. */
const TITLE_LETTERS = 13;

/** The file of the cover: the book's own picture, or its name in type. */
export function coverFile(edition: Edition, picture: CoverPicture | null): PublicationFile {
  if (picture) return { path: picture.mediaType === 'image/png' ? 'pictures/cover.png' : 'pictures/cover.jpg', mediaType: picture.mediaType, bytes: picture.bytes, properties: ['cover-image'] };
  return { path: 'pictures/cover.svg', mediaType: 'image/svg+xml', bytes: drawn(edition), properties: ['cover-image'] };
}

/** The page that shows it. */
export function coverContents({ book: { about } }: Edition, { path }: PublicationFile): ElementContent[] {
  const alt = `Cover of ${about.title}${about.volume === undefined ? '' : `, Volume ${about.volume}`}`;
  return [h('section', { 'epub:type': 'cover', className: ['cover'], ariaLabel: 'Cover' }, h('img', { src: `../${path}`, alt, role: 'doc-cover' }))];
}

function drawn({ book: { about } }: Edition): Uint8Array {
  const text = (y: number, size: number, family: string, value: string) => x('text', { x: String(MARGIN), y: String(y), 'font-family': family, 'font-size': String(size), fill: '#ffffff' }, value);
  const lines = wrapped(about.title, TITLE_LETTERS);
  const size = Math.min(TITLE_SIZE, ((WIDTH - 2 * MARGIN) / Math.max(...lines.map(({ length }) => length))) * 1.85);
  const root = x('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: String(WIDTH), height: String(HEIGHT) }, [
    x('rect', { width: String(WIDTH), height: String(HEIGHT), fill: '#1f407a' }),
    ...(about.volume === undefined ? [] : [text(150, 28, 'sans-serif', `Volume ${about.volume}`)]),
    ...lines.map((line, index) => text(220 + size + index * size * 1.15, Math.round(size), 'serif', line)),
    ...(about.author === undefined ? [] : [text(HEIGHT - 130, 36, 'serif', about.author.name)]),
    ...(about.publisher === undefined ? [] : [text(HEIGHT - 80, 24, 'sans-serif', about.publisher)]),
  ]);
  return u8(`<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`);
}

/** Words in lines of at most so many letters, longer words alone. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
