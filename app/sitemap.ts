import type { MetadataRoute } from 'next';
import { backMatterOf } from '@/lib/site/back-matter';
import { siteBook } from '@/lib/site/book';
import { lastChange, lastChangeOfBook } from '@/lib/site/dates';
import { absolute } from '@/lib/site/metadata';
import { routes } from '@/lib/site/routes';

export default function sitemap(): MetadataRoute.Sitemap {
  const book = siteBook();
  const entry = (path: string, changed: string | null) => ({ url: absolute(path), ...(changed === null ? {} : { lastModified: changed }) });
  return [
    entry(routes.welcome(), lastChangeOfBook()),
    entry(routes.contents(), lastChangeOfBook()),
    ...(book.quizzes.length > 0 ? [entry(routes.review(), null)] : []),
    ...book.quizzes.map(({ chapter, source }) => entry(routes.questions(chapter), lastChange(source.path))),
    entry(routes.cite(), lastChangeOfBook()),
    entry(routes.contribute(), null),
    entry(routes.offline(), null),
    ...book.parts.map((part) => entry(routes.part(part), lastChange('book.yaml'))),
    ...[...book.chapters, ...book.appendices].map((chapter) => entry(routes.chapter(chapter), lastChange(chapter.source.path))),
    ...backMatterOf(book).flatMap(({ entries }) => entries.map(({ url }) => entry(url, lastChangeOfBook()))),
  ];
}
