import type { ReactElement } from 'react';
import { Markup } from '@/components/book/markup';
import { Cite } from '@/components/reading/cite';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { Sidebar } from '@/components/reading/sidebar';
import type { Chapter } from '@/lib/book/model';
import { siteBook } from '@/lib/site/book';
import { citePageData } from '@/lib/site/cite';
import { outlineOf } from '@/lib/site/outline';
import { FontPreloads } from './fonts/preloads';

/** The page that says how the book is cited, or one chapter of it. */
export function citeView(chapter: Chapter | null): ReactElement {
  const book = siteBook();
  const page = citePageData(book, chapter);
  return (
    <>
      <FontPreloads fonts={['serifItalic']} />
      <ReadingLayout sidebar={<Sidebar groups={outlineOf(book)} current={page.chapter?.url ?? page.url} />} aside={null}>
        <Cite page={page} title={book.about.title} apa={<Markup html={`<p>${page.apa}</p>`} />} />
      </ReadingLayout>
    </>
  );
}
