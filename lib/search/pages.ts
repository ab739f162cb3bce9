import { chapterLabel } from '@/lib/book/labels';
import { workId } from '@/lib/book/citations/model';
import { definitionTexts } from '@/lib/book/definition';
import { markupKey, sectionTextsOf } from '@/lib/book/markup-cache';
import type { Addresses, Page } from '@/lib/book/markup/page';
import type { Book, Chapter, Part, PartText } from '@/lib/book/model';
import type { SectionText } from '@/lib/book/section-text/collect';
import { hashOf } from '@/lib/book/source';
import { acronymsIn } from './acronyms';
import type { SearchPage, SearchRecord } from './model';

/** Where the pages of the book are; the site's routes fit. */
export interface PageAddresses {
  welcome(): string;
  chapter(chapter: Chapter): string;
  part(part: Part): string;
  glossary(): string;
  references(): string;
}

/** A page that is made when it is asked for. */
export interface PageSource {
  url: string;
  make: () => SearchPage;
}

/** Every page of the book as search sees it, in the order of the book. The words of texts come from the cache that is made with their markup. */
export function searchPages(book: Book, addresses: Addresses, urls: PageAddresses): PageSource[] {
  const { welcome } = book;
  return [
    ...[...book.chapters, ...book.appendices].map((chapter) => ({ url: urls.chapter(chapter), make: () => chapterPage(book, chapter, addresses, urls) })),
    ...book.parts.map((part) => ({ url: urls.part(part), make: () => partPage(book, part, addresses, urls) })),
    ...(welcome ? [{ url: urls.welcome(), make: () => welcomePage(book, { book, source: welcome, chapter: null, addresses }, urls) }] : []),
    ...(book.glossary.size > 0 ? [{ url: urls.glossary(), make: () => glossaryPage(book, addresses, urls) }] : []),
    ...(book.bibliography.works.size > 0 ? [{ url: urls.references(), make: () => referencesPage(book, urls) }] : []),
  ];
}

function chapterPage(book: Book, chapter: Chapter, addresses: Addresses, urls: PageAddresses): SearchPage {
  const page: Page = { book, source: chapter.source, chapter, addresses };
  const key = markupKey(page);
  const { kind, slug, title, number, status, description, keywords } = chapter;
  const label = chapterLabel({ kind, number });
  const [opening, ...sections] = sectionTextsOf(page, key);
  const first: SearchRecord = { id: '', title, number, within: [], names: [label, ...keywords, ...(opening?.labels ?? []), ...(opening?.entries ?? [])], blocks: [description, ...(opening?.blocks ?? [])].filter(Boolean), tex: opening?.tex ?? [], code: opening?.code ?? [] };
  const records = [first, ...recordsOf(sections)];
  return { version: hashOf(JSON.stringify([key, title, description, keywords, status])), key: slug, kind, label, title, url: urls.chapter(chapter), planned: status === 'planned', records, synonyms: acronymsIn(records.flatMap(({ blocks }) => blocks)) };
}

/** Sections as passages, each with the titles of those around it. */
function recordsOf(sections: readonly SectionText[]): SearchRecord[] {
  const around: SectionText[] = [];
  return sections.map((section) => {
    while ((around.at(-1)?.depth ?? 0) >= section.depth) around.pop();
    const within = around.map(({ title }) => title);
    around.push(section);
    const { id, title, number, labels, entries, blocks, tex, code } = section;
    return { id, title, number, within, names: [...(number === '' ? [] : [`Section ${number}`]), ...labels, ...entries], blocks, tex, code };
  });
}

function partPage(book: Book, part: Part, addresses: Addresses, urls: PageAddresses): SearchPage {
  const texts = [...(part.introduction ? [part.introduction] : []), ...part.principles.map(({ text }) => text)];
  const pages = texts.map(({ source, facts }: PartText): Page => ({ book, source, chapter: null, addresses, facts }));
  const sections = pages.flatMap((page) => sectionTextsOf(page));
  const titles = part.principles.map(({ number, title }) => `Principle ${number}: ${title}`);
  const record: SearchRecord = { id: '', title: part.title, number: '', within: [], names: [part.label, part.layer, ...part.principles.map(({ number }) => `Principle ${number}`)].filter(Boolean), blocks: [part.description, ...sections.flatMap(({ blocks }) => blocks), ...titles].filter(Boolean), tex: sections.flatMap(({ tex }) => tex), code: [] };
  return { version: hashOf(JSON.stringify([part.label, record])), key: 'parts', kind: 'part', label: part.label, title: part.title, url: urls.part(part), planned: false, records: [record], synonyms: [] };
}

function welcomePage(book: Book, page: Page, urls: PageAddresses): SearchPage {
  const [opening, ...sections] = sectionTextsOf(page);
  const { title, description } = book.about;
  const first: SearchRecord = { id: '', title, number: '', within: [], names: [], blocks: [...(description === undefined ? [] : [description]), ...(opening?.blocks ?? [])], tex: [], code: [] };
  const records = [first, ...recordsOf(sections)];
  return { version: hashOf(JSON.stringify(records)), key: 'welcome', kind: 'welcome', label: '', title: 'Welcome', url: urls.welcome(), planned: false, records, synonyms: [] };
}

function glossaryPage(book: Book, addresses: Addresses, urls: PageAddresses): SearchPage {
  const { version, sections } = definitionTexts(book, addresses);
  const terms = [...book.glossary.values()];
  const aliases = new Map(terms.map((term) => [term.id, term.aliases]));
  const records = sections.map(({ id, title, blocks, tex, code }): SearchRecord => ({ id, title, number: '', within: [], names: aliases.get(id) ?? [], blocks, tex, code }));
  const synonyms = terms.filter((term) => term.aliases.length > 0).map(({ name, aliases: others }) => [name, ...others]);
  return { version: hashOf(JSON.stringify([version, synonyms])), key: 'glossary', kind: 'glossary', label: '', title: 'Glossary', url: urls.glossary(), planned: false, records, synonyms };
}

function referencesPage({ bibliography }: Book, urls: PageAddresses): SearchPage {
  const records = [...bibliography.works.values()].map(({ key, csl, html }): SearchRecord => ({ id: workId(key), title: csl.title ?? key, number: '', within: [], names: [], blocks: [plain(html)], tex: [], code: [] }));
  return { version: hashOf(JSON.stringify(records)), key: 'references', kind: 'references', label: '', title: 'References', url: urls.references(), planned: false, records, synonyms: [] };
}

/** The text of an entry, which is HTML of a few inline elements. */
function plain(html: string): string {
  return html.replace(/<[^>]+>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#x26;', '&').replaceAll('&amp;', '&');
}
