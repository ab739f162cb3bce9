import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Book, Chapter } from '@/lib/book/model';
import { fullTitle } from '../full-title';
import { heading, linkTo, listOf, paragraph, text } from './nodes';
import { writeMarkdown } from './write';

/** A link of the list, and what a reader finds there. */
export interface LlmsLink {
  name: string;
  url: string;
  about: string;
}

/**
 * The contents of the book in the form of llmstxt.org: title, summary, lists of links to the Markdown of chapters, and under "Optional" what
 * a reader with little room may leave out.
 */
export function llmsText(book: Book, markdownOf: (chapter: Chapter) => string, optional: readonly LlmsLink[]): string {
  const { about } = book;
  const linkOf = (chapter: Chapter): LlmsLink => ({ name: fullTitle(chapter), url: markdownOf(chapter), about: [chapter.description, ...(chapter.status === 'planned' ? ['(in preparation)'] : [])].join(' ').trim() });
  const opening = book.chapters.findIndex(({ part }) => part !== null);
  const loose = book.chapters.map((chapter, index) => ({ chapter, index })).filter(({ chapter }) => chapter.part === null);
  const section = (title: string, links: readonly LlmsLink[]): RootContent[] => (links.length === 0 ? [] : [heading(2, title), listOf(links.map(line))]);
  return writeMarkdown({
    type: 'root',
    children: [
      heading(1, about.title),
      { type: 'blockquote', children: [paragraph([text(about.description ?? `The book “${about.title}”, chapter by chapter.`)])] },
      ...particulars(book),
      ...section('Opening', loose.filter(({ index }) => index < opening).map(({ chapter }) => linkOf(chapter))),
      ...book.parts.flatMap((part) => section(`${part.label}: ${part.title}`, part.chapters.map(linkOf))),
      ...section('Closing', loose.filter(({ index }) => index >= opening).map(({ chapter }) => linkOf(chapter))),
      ...section('Appendices', book.appendices.map(linkOf)),
      ...section('Optional', optional),
    ],
  });
}

/** By whom, which edition, under which license; and what the edition note says. */
function particulars({ about }: Book): RootContent[] {
  const { author, version, license, edition_note: note } = about;
  const facts: PhrasingContent[] = [
    ...(author ? [text(`By ${author.name}. `)] : []),
    ...(version ? [text(`Version ${version}. `)] : []),
    ...(license?.text ? [text('Text: '), linkTo(license.text.url, license.text.name), text('.')] : []),
  ];
  return [...(facts.length === 0 ? [] : [paragraph(facts)]), ...(note ? [paragraph([text(note)])] : [])];
}

function line({ name, url, about }: LlmsLink): Paragraph {
  return paragraph([linkTo(url, name), ...(about === '' ? [] : [text(`: ${about}`)])]);
}
