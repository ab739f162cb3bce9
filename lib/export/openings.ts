import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { chapterLabel } from '@/lib/book/labels';
import type { Book, Chapter, Part } from '@/lib/book/model';
import { chapterDivision, partDivision, placeHref } from './goals';
import { passageText } from './text/chapter-text';

/** What a reader is told of a text that is not final. */
const states: Readonly<Record<Chapter['status'], string>> = {
  planned: 'This chapter is in preparation. This is what it will teach.',
  draft: 'Draft',
  review: 'Draft, in review',
  published: '',
};

/** The head of a chapter's first page. */
export function opening(chapter: Chapter): Element {
  const { title, description, status } = chapter;
  return h('header', { className: ['opening'] }, [
    h('h1', [h('span', { className: ['opening-label'] }, chapterLabel(chapter)), ' ', h('span', { className: ['opening-title'] }, title)]),
    ...(description === '' ? [] : [h('p', { className: ['opening-description'] }, description)]),
    ...(states[status] === '' ? [] : [h('p', { className: ['opening-state'] }, states[status])]),
  ]);
}

/** The page that opens a part: its introduction, its principles, its chapters. */
export function partOpening(book: Book, part: Part): ElementContent[] {
  const { label, title, layer, description, introduction, principles, chapters } = part;
  return [
    h('header', { className: ['opening'] }, [
      h('h1', [h('span', { className: ['opening-label'] }, label), ' ', h('span', { className: ['opening-title'] }, title)]),
      ...(layer === '' ? [] : [h('p', { className: ['part-layer'] }, `${layer} layer of the Fleet Stack`)]),
      ...(description === '' ? [] : [h('p', { className: ['opening-description'] }, description)]),
    ]),
    ...(introduction ? [h('div', { className: ['part-text'] }, passageText(book, introduction, partDivision(part)))] : []),
    ...(principles.length === 0
      ? []
      : [
          h('section', { className: ['principles'] }, [
            h('h2', 'Principles'),
            ...principles.map(({ number, title: name, text }) => h('div', { className: ['principle'] }, [h('h3', [h('span', { className: ['principle-number'] }, String(number)), ' ', h('span', name)]), ...passageText(book, text, `principle-${number}`)])),
          ]),
        ]),
    h('ol', { className: ['part-chapters'] }, chapters.map((chapter) => h('li', h('a', { href: placeHref(chapterDivision(chapter)) }, [h('span', { className: ['entry-number'] }, chapter.number), ' ', chapter.title])))),
  ];
}
