import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** A feed (Atom, RFC 4287). Addresses are absolute, moments ISO 8601; what is empty or null is left out. */
export interface Feed {
  title: string;
  subtitle: string;
  language: string;
  /** Address of the site, which is also the feed's name for good. */
  url: string;
  /** Address of the feed itself. */
  self: string;
  /** Whose feed it is: a person, or the work itself. */
  author: string;
  rights: string;
  updated: string;
  entries: readonly FeedEntry[];
}

/** Something new or changed. */
export interface FeedEntry {
  /** Its page, which is also its name for good. */
  url: string;
  title: string;
  summary: string;
  authors: readonly string[];
  /** What it is a part of. */
  category: string;
  published: string | null;
  updated: string;
}

/** The feed as XML. */
export function atom({ title, subtitle, language, url, self, author, rights, updated, entries }: Feed): string {
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, onLines('\n', [
      x('id', url),
      x('title', title),
      ...(subtitle === '' ? [] : [x('subtitle', subtitle)]),
      x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      x('link', { rel: 'alternate', type: 'text/html', href: url }),
      x('updated', updated),
      x('author', [x('name', author)]),
      ...(rights === '' ? [] : [x('rights', rights)]),
      ...entries.map(entryOf),
    ])),
  ]);
  // Two things that XML forbids in texts and the library lets through: the end of a section that never began, and control characters.
  return `${toXml(tree, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;').replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')}\n`;
}

function entryOf({ url, title, summary, authors, category, published, updated }: FeedEntry) {
  return x('entry', onLines('\n  ', [
    x('id', url),
    x('title', title),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...(published === null ? [] : [x('published', published)]),
    x('updated', updated),
    ...authors.map((name) => x('author', [x('name', name)])),
    ...(category === '' ? [] : [x('category', { term: category })]),
    x('summary', summary),
  ]));
}

/** Each element on a line of its own, for whoever reads the feed as it is. */
function onLines(start: string, elements: readonly ReturnType<typeof x>[]) {
  return elements.flatMap((element) => [{ type: 'text' as const, value: start }, element]);
}
