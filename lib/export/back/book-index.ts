import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { passageNumber } from '@/lib/book/labels';
import { byLetter, printed } from '@/lib/book/letters';
import type { Book, IndexEntry } from '@/lib/book/model';
import { chapterDivision, placeHref } from '../goals';
import { joined } from './glossary';

/** The index by letters. Places are named by their sections; a format that has pages puts their numbers there instead. */
export function bookIndex({ index }: Book): ElementContent[] {
  return byLetter(index, ({ name }) => name).map(({ letter, entries }) => h('section', { className: ['letter-group'] }, [h('h2', letter), list(entries)]));
}

function list(entries: readonly IndexEntry[]): Element {
  return h(
    'ul',
    { className: ['index-lines'] },
    entries.map(({ name, places, children }) =>
      h('li', [h('span', { className: ['index-name'] }, printed(name)), ...(places.length === 0 ? [] : [', ', h('span', { className: ['index-places'] }, joined(places.map(place)))]), ...(children.length === 0 ? [] : [list(children)])]),
    ),
  );
}

function place({ chapter, section, id, main }: IndexEntry['places'][number]): Element {
  return h('a', { className: main ? ['index-place', 'index-main'] : ['index-place'], href: placeHref(chapterDivision(chapter), id) }, passageNumber({ chapter, section }));
}
