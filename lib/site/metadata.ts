import type { Metadata } from 'next';
import type { Book, Chapter, Part } from '@/lib/book/model';
import { lastChange } from './dates';
import { routes } from './routes';

/** Canonical origin; fixed by the build. */
const origin = process.env['SITE_URL'] ?? 'http://localhost:3000';

/** The absolute form of an address on this site. */
export function absolute(path: string): string {
  return `${origin}${path}`;
}

/** What every page says of the book; pages put their own title and description over it. */
export function bookMetadata(book: Book): Metadata {
  const { title, description, author, publisher } = book.about;
  return {
    metadataBase: new URL(origin),
    title: { default: title, template: `%s · ${title}` },
    description: description ?? title,
    ...(author ? { authors: [{ name: author.name, ...(author.url ? { url: author.url } : {}) }] } : {}),
    ...(publisher ? { publisher } : {}),
    manifest: routes.site('/manifest.webmanifest'),
    formatDetection: { telephone: false, email: false, address: false },
    ...shared({ title, description: description ?? title, url: routes.welcome(), image: 'book', type: 'book' }),
  };
}

/** Citation tags of the whole book, for the welcome page. */
export function welcomeMetadata({ about }: Book): Metadata {
  return {
    other: {
      citation_title: about.title,
      citation_language: about.language,
      citation_fulltext_html_url: absolute(routes.welcome()),
      ...(about.author ? { citation_author: about.author.name } : {}),
      ...(about.publisher ? { citation_publisher: about.publisher } : {}),
      ...(about.year ? { citation_publication_date: String(about.year) } : {}),
    },
  };
}

/** Title, description, canonical link, picture and citation tags of a chapter. */
export function chapterMetadata(book: Book, chapter: Chapter): Metadata {
  const { title, publisher, language } = book.about;
  const description = chapter.description || `${chapter.title}, a chapter of ${title}`;
  const changed = lastChange(chapter.source.path);
  const page = shared({ title: chapter.title, description, url: routes.chapter(chapter), image: `${chapter.kind}-${chapter.slug}`, type: 'article' });
  return {
    title: chapter.title,
    description,
    ...(chapter.keywords.length > 0 ? { keywords: [...chapter.keywords] } : {}),
    other: {
      citation_title: chapter.title,
      citation_book_title: title,
      citation_language: language,
      citation_fulltext_html_url: absolute(routes.chapter(chapter)),
      ...(chapter.authors.length > 0 ? { citation_author: [...chapter.authors] } : {}),
      ...(changed ? { citation_publication_date: changed.replaceAll('-', '/') } : {}),
      ...(publisher ? { citation_publisher: publisher } : {}),
    },
    ...page,
    alternates: { ...page.alternates, types: { 'text/markdown': absolute(routes.markdown(chapter)) } },
  };
}

/** Title, description and canonical link of a part's page. */
export function partMetadata(book: Book, part: Part): Metadata {
  const title = `${part.label}: ${part.title}`;
  const description = part.description || `${title}, of ${book.about.title}`;
  return { title, description, ...shared({ title, description, url: routes.part(part), image: 'book', type: 'article' }) };
}

/** Title, description and canonical link of the contributor's guide. */
export function guideMetadata({ title, description }: Chapter): Metadata {
  return { title, description, ...shared({ title, description, url: routes.contribute(), image: 'book', type: 'website' }) };
}

/** Title, description and canonical link of the page that says how the book, or a chapter, is cited. */
export function citeMetadata({ about }: Book, chapter: Chapter | null, url: string): Metadata {
  const of = chapter?.title ?? about.title;
  const title = `Cite: ${of}`;
  const description = `How ${of} is cited, as APA, BibTeX, RIS and CSL-JSON.`;
  return { title, description, ...shared({ title, description, url, image: chapter ? `${chapter.kind}-${chapter.slug}` : 'book', type: 'website' }) };
}

/** The parts of metadata that follow from title, description and address. */
export function shared({ title, description, url, image, type }: { title: string; description: string; url: string; image: string; type: 'book' | 'article' | 'website' }): Metadata {
  const picture = { url: absolute(routes.socialImage(image)), width: 1200, height: 630, alt: title };
  return {
    alternates: { canonical: absolute(url) },
    openGraph: { title, description, url: absolute(url), type, images: [picture] },
    twitter: { card: 'summary_large_image', title, description, images: [picture.url] },
  };
}
