import type { ReactElement } from 'react';
import { ChapterPage } from '@/components/reading/chapter-page';
import { StructuredData } from '@/components/site/structured-data';
import type { Chapter } from '@/lib/book/model';
import { siteBook } from '@/lib/site/book';
import { chapterPageData } from '@/lib/site/chapter-page';
import { outlineOf } from '@/lib/site/outline';
import { pageContent } from '@/lib/site/page-content';
import { chapterData } from '@/lib/site/structured-data';
import { ChapterText } from './chapter-text';

/** The page of a chapter or an appendix; the two routes differ only in their addresses. */
export async function chapterView(chapter: Chapter): Promise<ReactElement> {
  const book = siteBook();
  const content = await pageContent(chapter.source, chapter, { Markup: ChapterText });
  return (
    <>
      <ChapterPage chapter={chapter} page={chapterPageData(book, chapter)} groups={outlineOf(book)}>
        {content}
      </ChapterPage>
      <StructuredData data={chapterData(book, chapter)} />
    </>
  );
}
