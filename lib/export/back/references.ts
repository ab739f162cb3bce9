import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { workId, type Work } from '@/lib/book/citations/model';
import type { Book } from '@/lib/book/model';

/** The list of references. @param works those to list, in the order of the book's list. */
export function references({ bibliography: { numeric } }: Book, works: readonly Work[]): ElementContent[] {
  return [
    h(
      'ol',
      { className: numeric ? ['works', 'numbered'] : ['works'] },
      works.map(({ key, label, html }) => h('li', { id: workId(key) }, [h('p', { className: ['work'] }, [...(label === '' ? [] : [h('span', { className: ['work-label'] }, label), ' ']), ...(fromHtml(html, { fragment: true }).children as ElementContent[])])])),
    ),
  ];
}
