import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { inlineSvg } from '@/lib/book/markup/svg';
import type { Book } from '@/lib/book/model';

/** The manuscript's picture of the Fleet Stack as markup for the page, or null when there is none. */
export function fleetStackPicture(book: Book): string | null {
  const file = join(book.root, 'figures', 'welcome', 'fleet-stack.svg');
  if (!existsSync(file)) return null;
  const layers = book.parts.map((part) => `${part.label}, ${part.title}`).join('; ');
  const svg = inlineSvg(readFileSync(file, 'utf8'), `The Fleet Stack, bottom to top: ${layers}`);
  return svg && toHtml(svg);
}
