import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Edition } from '../edition';

/** The page that the cover's picture is stamped on: what it shows, for those who do not see it. Its back stays blank. */
export function coverPage({ book: { about } }: Edition): ElementContent[] {
  const { title, volume } = about;
  return [h('div', { className: ['cover-name'], role: 'img', ariaLabel: `Cover of ${title}${volume === undefined ? '' : `, Volume ${volume}`}` }, '\u00a0'), h('div', { className: ['blank-page'] })];
}

/** The cover over the whole page: the book's own, drawn from the SVG beside it where there is one, else its name in type. */
export function coverArt({ book: { about }, publicFolder }: Edition): ElementContent[] {
  const { title, volume, author, publisher } = about;
  const picture = about.cover === undefined ? undefined : [about.cover.replace(/\.\w+$/, '.svg'), about.cover].map((path) => join(publicFolder, path)).find((path) => existsSync(path));
  if (picture !== undefined) return [h('img', { className: ['cover-picture'], src: pathToFileURL(picture).href, alt: '' })];
  return [
    h('div', { className: ['cover-type'] }, [
      ...(volume === undefined ? [] : [h('p', { className: ['cover-volume'] }, `Volume ${volume}`)]),
      h('p', { className: ['cover-title'] }, title),
      ...(author === undefined ? [] : [h('p', { className: ['cover-author'] }, author.name)]),
      ...(publisher === undefined ? [] : [h('p', { className: ['cover-publisher'] }, publisher)]),
    ]),
  ];
}
