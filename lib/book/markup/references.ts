import type { Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { capital, type CrossReference } from '../markdown/cross-references';
import type { Target } from '../model';
import { visit } from '../visit';
import type { Page } from './page';

/** Gives every `@fig-ring` its text and address, and every labelled equation its place, just before the step to HTML. */
export function resolveReferences(page: Page) {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'math' && node.data?.label !== undefined) node.data = { ...node.data, hProperties: { dataLabel: node.data.label } };
      if (node.type !== 'crossReference') return;
      const target = page.book.targets.get(node.id);
      if (!target) {
        node.data = { hName: 'span', hChildren: [{ type: 'text', value: `@${node.id}` }] };
        return;
      }
      const href = target.chapter === page.chapter ? `#${target.id}` : page.addresses.chapter(target.chapter, target.id);
      const text = referenceText(target, node).replaceAll(' ', '\u00a0');
      // A link in a link is none.
      if (node.plain) node.data = { hName: 'span', hChildren: [{ type: 'text', value: text }] };
      else node.data = { hName: 'a', hProperties: { href, dataReference: '', title: target.title || undefined }, hChildren: [{ type: 'text', value: text }] };
    });
  };
}

/** How a reference reads: `Figure 6.2`, or `6.3` as one of several of a kind. */
export function referenceText({ label }: Target, { bare, initial }: CrossReference): string {
  return bare ? label.replace(/^.* /, '') : capital(label, initial === true);
}
