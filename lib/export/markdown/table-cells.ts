import type { PhrasingContent } from 'mdast';
import { barless } from './tex';

/** Makes words stand in a cell of a table: on one line, and without a bar that would end it. Text and code are escaped where they are written. */
export function fitCell(words: readonly PhrasingContent[]): PhrasingContent[] {
  return words.map((node): PhrasingContent => {
    if (node.type === 'break') return { type: 'html', value: '<br>' };
    if (node.type === 'inlineMath') return { ...node, value: barless(node.value) };
    const fitting = node.type === 'link' || node.type === 'image' ? { ...node, url: node.url.replaceAll('|', '%7C') } : node;
    return 'children' in fitting ? ({ ...fitting, children: fitCell(fitting.children as PhrasingContent[]) } as PhrasingContent) : fitting;
  });
}
