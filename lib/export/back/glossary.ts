import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { passageNumber } from '@/lib/book/labels';
import { byLetter, printed } from '@/lib/book/letters';
import type { Book, Term } from '@/lib/book/model';
import { chapterDivision, placeHref } from '../goals';
import { definitionText } from '../text/chapter-text';

/** The glossary by letters: terms, their meanings, and the sections that use them. */
export function glossary(book: Book): ElementContent[] {
  return byLetter([...book.glossary.values()], ({ name }) => name).map(({ letter, entries }) =>
    h('section', { className: ['letter-group'] }, [h('h2', letter), h('dl', { className: ['glossary'] }, entries.flatMap((term) => entry(book, term)))]),
  );
}

function entry(book: Book, term: Term): Element[] {
  const related = term.see.flatMap((id) => {
    const other = book.glossary.get(id);
    return other ? [h('a', { href: placeHref('glossary', id) }, printed(other.name))] : [];
  });
  const uses = term.uses.map((use) => h('a', { href: placeHref(chapterDivision(use.chapter), use.section?.id) }, passageNumber(use)));
  const more = [...(related.length === 0 ? [] : [['See also ', ...joined(related), '. ']]), ...(uses.length === 0 ? [] : [['Used in ', ...joined(uses), '.']])].flat();
  return [h('dt', { id: term.id }, h('dfn', printed(term.name))), h('dd', [...definitionText(book, term), ...(more.length === 0 ? [] : [h('p', { className: ['glossary-more'] }, more)])])];
}

/** Nodes with commas between them. */
export function joined(nodes: readonly Element[]): (Element | string)[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [', ', node]));
}
