import type { ElementContent, Properties } from 'hast';
import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Converter } from './converter';
import { bold, paragraph, text, trimmed } from './nodes';

/** What `lib/book/quizzes/draw.ts` makes of a question: an element with its name and properties. */
interface Part {
  type: 'quizPart';
  data: { hName: string; hProperties: Properties; hChildren?: ElementContent[] };
  children: Nodes[];
}

/** A question, or a piece of one, with its answer open; null for any other node. */
export function questionPart(node: Nodes, converter: Converter): RootContent[] | null {
  if ((node.type as string) !== 'quizPart') return null;
  const part = node as unknown as Part;
  const { hName, hProperties } = part.data;
  const { blocks, plain, words } = converter;
  if (hName === 'ol') return [listOf(part, hProperties['type'] === 'A', converter)];
  if (hName === 'summary') return [paragraph([bold(words(part.children))])];
  if (hName === 'strong') return [bold(words(part.children))];
  if (hName === 'span') return className(hProperties).includes('blank') ? [text('______')] : plain(part.children);
  if (hName === 'p') return [paragraph(words(part.children))];
  return blocks(shown(part.children));
}

/** Without the link to the review, which is a page of the site; titles have weight, and what is asked for stands apart from the question. */
function shown(children: readonly Nodes[]): Nodes[] {
  return children.flatMap((child): Nodes[] => {
    const names = classOf(child);
    if (child.type !== 'paragraph' || names.length === 0) return [child];
    if (names.includes('quiz-foot')) return [];
    if (names.includes('quiz-title')) return [{ ...child, children: [bold(child.children)] }];
    return names.includes('question-task') ? [{ ...child, children: [{ type: 'emphasis', children: child.children }] }] : [child];
  });
}

/** Questions are numbered; what there is to choose from has letters, which Markdown's lists have not. */
function listOf({ children }: Part, lettered: boolean, { blocks }: Converter): RootContent {
  const items = children.map((child, index): ListItem => {
    const made = blocks('children' in child ? shown(child.children as Nodes[]) : []);
    const letter: PhrasingContent[] = lettered ? [bold([text(`${String.fromCharCode(65 + index)}.`)]), text(' ')] : [];
    // The letter stands in the first line, or in one of its own.
    const line = made[0]?.type === 'paragraph' ? made[0].children : [];
    const lead = [...letter, ...line];
    const children = [...(lead.length > 0 ? [paragraph(trimmed(lead))] : []), ...(line.length > 0 ? made.slice(1) : made)];
    return { type: 'listItem', spread: children.length > 1, children };
  });
  return { type: 'list', ordered: !lettered, start: lettered ? null : 1, spread: items.some(({ spread }) => spread), children: items };
}

function classOf(node: Nodes): string[] {
  return node.data && 'hProperties' in node.data ? className(node.data.hProperties ?? {}) : [];
}

function className({ className: names }: Properties): string[] {
  return Array.isArray(names) ? names.map(String) : [];
}
