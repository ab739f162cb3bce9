import type { Emphasis, Image } from 'mdast';
import { resolveLink } from '@/lib/book/links';
import type { Page } from '@/lib/book/markup/page';
import { text } from './nodes';

/** Where a link of the text leads, as an address of its own; null for one that leads nowhere. */
export function urlOf(written: string, { book, source, addresses }: Page): string | null {
  const target = resolveLink(book, source.path, written);
  if (target.kind === 'external') return target.url;
  if (target.kind === 'chapter') return addresses.chapter(target.chapter, target.fragment);
  if (target.kind === 'welcome') return addresses.welcome(target.fragment);
  if (target.kind === 'site') return addresses.site(target.path, target.fragment);
  return target.kind === 'file' ? addresses.file(target.path) : null;
}

/** A picture with its address; one that cannot be found gives its alternative text, as on the page. */
export function pictureOf(src: string, alt: string, { book, source, addresses }: Page): Image | Emphasis {
  const target = resolveLink(book, source.path, src);
  if (target.kind === 'site') return { type: 'image', url: addresses.site(target.path), alt };
  return target.kind === 'file' ? { type: 'image', url: addresses.file(target.path), alt } : { type: 'emphasis', children: [text(alt)] };
}
