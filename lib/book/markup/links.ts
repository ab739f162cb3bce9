import type { Element, Root } from 'hast';
import { visit } from '../visit';
import { resolveLink, type LinkTarget } from '../links';
import type { Page } from './page';

/** Points the links of the text at the site's addresses; a link that leaves the site opens a tab of its own. */
export function links(page: Page) {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const href = node.properties['href'];
      if (node.tagName !== 'a' || typeof href !== 'string' || node.properties['dataFootnoteRef'] !== undefined || node.properties['dataFootnoteBackref'] !== undefined) return;
      if (node.properties['dataReference'] !== undefined || node.properties['dataItself'] !== undefined) return;
      point(node, resolveLink(page.book, page.source.path, href), page);
    });
  };
}

function point(node: Element, target: LinkTarget, page: Page): void {
  const { addresses, source } = page;
  if (target.kind === 'broken') {
    delete node.properties['href'];
    return;
  }
  if (target.kind === 'external') {
    node.properties['href'] = target.url;
    if (!target.url.startsWith('mailto:')) Object.assign(node.properties, { target: '_blank', rel: ['noopener', 'noreferrer'] });
    return;
  }
  if (target.kind === 'chapter') node.properties['href'] = target.chapter.source.path === source.path && target.fragment !== '' ? `#${target.fragment}` : addresses.chapter(target.chapter, target.fragment);
  // A link to something with an id of its own is a reference in other words.
  if (target.kind === 'chapter' && page.book.targets.get(target.fragment)?.chapter === target.chapter) node.properties['dataReference'] = '';
  if (target.kind === 'welcome') node.properties['href'] = addresses.welcome(target.fragment);
  if (target.kind === 'site') node.properties['href'] = addresses.site(target.path, target.fragment);
  if (target.kind === 'file') node.properties['href'] = addresses.file(target.path);
}
