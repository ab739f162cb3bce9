import GithubSlugger, { slug } from 'github-slugger';
import type { Heading, Root } from 'mdast';
// Brings in the `hProperties` field of mdast nodes.
import type {} from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from '../visit';

declare module 'mdast' {
  interface HeadingData {
    /** Address of the heading on its page. */
    id?: string;
    /** The author wrote the id. */
    explicit?: boolean;
  }
}

const marker = /\s*\[#([A-Za-z][\w-]*)\]\s*$/;

/**
 * Gives every heading its address: the one written as `## Title [#sec-id]`, else one derived from the text, made unique
 * with a number. Explicit ids are reserved first, so that adding one never moves another.
 */
export function headingIds() {
  return (tree: Root): void => {
    const slugger = new GithubSlugger();
    const derived: Heading[] = [];
    visit(tree, 'heading', (heading) => {
      const last = heading.children.at(-1);
      const match = last?.type === 'text' ? marker.exec(last.value) : null;
      if (match?.[1] === undefined || last?.type !== 'text') {
        derived.push(heading);
        return;
      }
      last.value = last.value.slice(0, match.index);
      slugger.occurrences[match[1]] = 0;
      setId(heading, match[1], true);
    });
    for (const heading of derived) setId(heading, slugger.slug(slug(toString(heading)) || 'section'), false);
  };
}

function setId(heading: Heading, id: string, explicit: boolean): void {
  heading.data = { ...heading.data, id, explicit, hProperties: { ...heading.data?.hProperties, id } };
}
