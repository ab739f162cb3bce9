import type { Book, Chapter } from '@/lib/book/model';
import { lastChange, lastChangeOfBook } from './dates';
import { absolute } from './metadata';
import { routes } from './routes';

type Json = Record<string, unknown>;

/** schema.org's Book, for search engines. */
export function bookData(book: Book): Json {
  const { about } = book;
  return {
    '@context': 'https://schema.org',
    '@type': 'Book',
    '@id': absolute(routes.welcome()),
    name: about.title,
    url: absolute(routes.welcome()),
    inLanguage: about.language,
    ...(about.description ? { description: about.description } : {}),
    ...(about.volume ? { volumeNumber: String(about.volume) } : {}),
    ...(about.version ? { version: about.version } : {}),
    ...(about.author ? { author: { '@type': 'Person', name: about.author.name, ...(about.author.url ? { url: about.author.url } : {}), ...(about.author.affiliation ? { affiliation: { '@type': 'Organization', name: about.author.affiliation } } : {}) } } : {}),
    ...(about.publisher ? { publisher: { '@type': 'Organization', name: about.publisher } } : {}),
    ...(about.license?.text ? { license: about.license.text.url } : {}),
    ...(about.cover ? { image: absolute(routes.site(about.cover)) } : {}),
    ...dated(lastChangeOfBook()),
    isAccessibleForFree: true,
    hasPart: book.chapters.map((chapter) => ({ '@type': 'Chapter', name: chapter.title, position: Number(chapter.number), url: absolute(routes.chapter(chapter)) })),
  };
}

/** schema.org's Chapter with its trail of breadcrumbs. */
export function chapterData(book: Book, chapter: Chapter): Json[] {
  const trail = [
    { name: book.about.title, url: routes.welcome() },
    ...(chapter.part ? [{ name: `${chapter.part.label}: ${chapter.part.title}`, url: routes.part(chapter.part) }] : []),
    { name: chapter.title, url: routes.chapter(chapter) },
  ];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'Chapter',
      name: chapter.title,
      url: absolute(routes.chapter(chapter)),
      ...(chapter.description ? { description: chapter.description } : {}),
      ...(chapter.kind === 'chapter' ? { position: Number(chapter.number) } : {}),
      inLanguage: book.about.language,
      isPartOf: { '@type': 'Book', '@id': absolute(routes.welcome()), name: book.about.title },
      ...(chapter.keywords.length > 0 ? { keywords: chapter.keywords.join(', ') } : {}),
      ...(book.about.license?.text ? { license: book.about.license.text.url } : {}),
      ...dated(lastChange(chapter.source.path)),
    },
    { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: trail.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: absolute(url) })) },
  ];
}

function dated(day: string | null): Json {
  return day === null ? {} : { dateModified: day };
}
