import { stringify } from 'yaml';
import type { Book, Chapter } from '@/lib/book/model';

/** What a reader of the Markdown cannot see in the text itself. */
export interface Edition {
  /** Address of the chapter's page. */
  url: string;
  /** Day of its last change, `2026-11-24`; null where it is not known. */
  changed: string | null;
}

/** The chapter's own front matter, and behind it what the page says around the text: number, part, book, edition. YAML between two lines of hyphens. */
export function frontMatter({ about }: Book, chapter: Chapter, { url, changed }: Edition): string {
  const { title, description, status, authors, keywords, part, number } = chapter;
  const license = about.license?.text;
  const fields = {
    title,
    description: description === '' ? undefined : description,
    status,
    authors: authors.length === 0 ? undefined : authors,
    keywords: keywords.length === 0 ? undefined : keywords,
    order: chapter.source.frontMatter.order,
    [chapter.kind]: /^\d+$/.test(number) ? Number(number) : number,
    part: part ? `${part.label}: ${part.title}` : undefined,
    book: about.title,
    version: about.version,
    changed: changed ?? undefined,
    url,
    language: about.language,
    license: license && `${license.name} (${license.url})`,
    note: about.edition_note,
  };
  // No lines are broken: a value is one line for whoever looks for it.
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n`;
}
