import type { Paragraph } from 'mdast';
import { definitionPage } from '@/lib/book/definition';
import type { Addresses } from '@/lib/book/markup/page';
import type { Book, Chapter, Part, PartText } from '@/lib/book/model';
import { titled } from './chapter';
import { heading, labelled, linkTo, listOf, paragraph, quotation, text } from './nodes';
import { inlineHtmlNodes } from './inline-html-nodes';
import { keptMarkdown } from './kept';
import { written } from './write';

/** The body of a chapter's Markdown. */
export function chapterBody(book: Book, chapter: Chapter, addresses: Addresses): string {
  return keptMarkdown({ book, source: chapter.source, chapter, addresses }, `${chapter.number}-`);
}

/** The whole book as one text of Markdown, in the order of reading: parts, chapters, appendices, glossary, references. */
export function wholeBook(book: Book, addresses: Addresses): string {
  const chapters = book.chapters.flatMap((chapter) => {
    const part = book.parts.find(({ chapters: [first] }) => first === chapter);
    return [...(part ? [partText(book, part, addresses)] : []), chapterText(book, chapter, addresses)];
  });
  const appendices = book.appendices.map((chapter) => chapterText(book, chapter, addresses));
  return [titlePage(book, addresses), ...chapters, ...appendices, ...glossary(book, addresses), ...references(book)].join('\n');
}

function titlePage({ about }: Book, addresses: Addresses): string {
  const { author, description, edition_note: note, license, title, version } = about;
  const facts = [...(author ? [`By ${author.name}.`] : []), ...(version ? [`Version ${version}.`] : []), ...(license?.text ? [`Text: ${license.text.name}.`] : []), 'On the web: '].join(' ');
  return written(heading(1, title), ...(description ? [quotation([paragraph([text(description)])])] : []), paragraph([text(facts), linkTo(addresses.welcome(), addresses.welcome())]), ...(note ? [paragraph([text(note)])] : []));
}

function chapterText(book: Book, chapter: Chapter, addresses: Addresses): string {
  const url = addresses.chapter(chapter);
  return titled(chapter, `${written(...said(chapter.description), paragraph([linkTo(url, url)]))}\n${chapterBody(book, chapter, addresses)}`);
}

function partText(book: Book, part: Part, addresses: Addresses): string {
  const body = ({ source, facts }: PartText, name: string) => keptMarkdown({ book, source, chapter: null, addresses, facts }, `${part.slug}-${name}-`);
  const principles = part.principles.map(({ number, title, text: words }) => `${written(labelled(`Principle ${number}`, [text(title)]))}\n${body(words, String(number))}`);
  return [written(heading(1, `${part.label}: ${part.title}`), ...said(part.description)), ...(part.introduction ? [body(part.introduction, 'introduction')] : []), ...principles].join('\n');
}

/** What is said of a part or a chapter before its text. */
function said(description: string): Paragraph[] {
  return description === '' ? [] : [paragraph([{ type: 'emphasis', children: [text(description)] }])];
}

function glossary(book: Book, addresses: Addresses): string[] {
  if (book.glossary.size === 0) return [];
  const terms = [...book.glossary.values()].map((term) => {
    const related = term.see.map((id) => book.glossary.get(id)?.name ?? id);
    const more = [...(term.aliases.length > 0 ? [`Also: ${term.aliases.join(', ')}.`] : []), ...(related.length > 0 ? [`See also: ${related.join(', ')}.`] : [])];
    return [written(heading(2, term.name)), keptMarkdown(definitionPage(book, term, addresses), `${term.id}-`), ...more.map((line) => written(paragraph([text(line)])))].join('\n');
  });
  return [written(heading(1, 'Glossary')), ...terms];
}

function references({ bibliography: { works } }: Book): string[] {
  if (works.size === 0) return [];
  const items = [...works.values()].map(({ html, label }) => paragraph([...(label === '' ? [] : [text(`${label} `)]), ...inlineHtmlNodes(html)]));
  return [written(heading(1, 'References'), listOf(items))];
}
