import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Properties, Root } from 'hast';
import { h } from 'hastscript';
import { imageSize } from 'image-size';
import { visit } from '../visit';
import { resolveLink } from '../links';
import type { Page } from './page';
import { inlineSvg } from './svg';

/**
 * Draws an image of the manuscript. An SVG that follows the theme (it names a `var(--...)` or `currentColor`) becomes part
 * of the page; every other image is an `<img>` with its size, loaded when it comes near.
 * @param src as written; an image that cannot be found gives its alternative text.
 */
export function drawImage(page: Page, src: string, alt: string): Element {
  const target = resolveLink(page.book, page.source.path, src);
  if (target.kind === 'site') return h('img', { src: page.addresses.site(target.path), alt, loading: 'lazy', decoding: 'async' });
  if (target.kind !== 'file') return h('em', alt);
  const bytes = readFileSync(join(page.book.root, target.path));
  if (target.path.endsWith('.svg') && /var\(--|currentColor/.test(bytes.toString('utf8'))) {
    const inline = inlineSvg(bytes.toString('utf8'), alt);
    if (inline) return inline;
  }
  const size = sizeOf(bytes);
  return h('img', { src: page.addresses.file(target.path), alt, width: size?.width, height: size?.height, loading: 'lazy', decoding: 'async', className: target.path.endsWith('.svg') ? ['plate'] : undefined });
}

/** Turns Markdown images into drawn ones. */
export function images(page: Page) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'img' || parent === undefined || index === undefined) return;
      parent.children[index] = drawImage(page, textOf(node.properties['src']), textOf(node.properties['alt']));
    });
  };
}

function textOf(value: Properties[string]): string {
  return typeof value === 'string' ? value : '';
}

function sizeOf(bytes: Uint8Array): { width: number; height: number } | null {
  try {
    const { width, height } = imageSize(bytes);
    return { width: Math.round(width), height: Math.round(height) };
  } catch {
    // A format whose header is not understood is shown at its own size.
    return null;
  }
}
