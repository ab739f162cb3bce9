import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';

/** Name of the component that holds finished markup. */
export const MARKUP = 'Markup';

/**
 * The last step: everything without a live component becomes one HTML string, so that React evaluates a handful of nodes
 * instead of a chapter's tens of thousands, and the string can be kept out of the payload for hydration.
 */
export function collapse() {
  return (tree: Root): void => {
    tree.children = collapsed(tree.children);
  };
}

function collapsed(children: readonly (RootContent | ElementContent)[]): (RootContent | ElementContent)[] {
  const result: (RootContent | ElementContent)[] = [];
  let run: (RootContent | ElementContent)[] = [];
  const flush = () => {
    const html = toHtml({ type: 'root', children: run }, { allowDangerousHtml: true }).trim();
    if (html !== '') result.push(markup(html));
    run = [];
  };
  for (const child of children) {
    if (!isLive(child)) {
      run.push(child);
      continue;
    }
    flush();
    const live = child as Element;
    result.push({ ...live, children: collapsed(live.children) as ElementContent[] });
  }
  flush();
  return result;
}

/** True for a live component and for an element that holds one. */
function isLive(node: RootContent | ElementContent): boolean {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return true;
  return node.type === 'element' && node.children.some(isLive);
}

function markup(html: string): MdxJsxFlowElementHast {
  return { type: 'mdxJsxFlowElement', name: MARKUP, attributes: [{ type: 'mdxJsxAttribute', name: 'html', value: html }], children: [] };
}
