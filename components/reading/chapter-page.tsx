import type { ReactNode } from 'react';
import type { Chapter } from '@/lib/book/model';
import type { ChapterPageData } from '@/lib/site/chapter-page';
import { ChapterFooter } from './chapter-footer';
import { ChapterHeader } from './chapter-header';
import { ChapterTakeAway } from './chapter-take-away';
import type { EntryGroup } from '@/lib/site/entry';
import { OnThisPage } from './on-this-page';
import { ReadingLayout } from './reading-layout';
import { Sidebar } from './sidebar';

interface ChapterPageProps {
  chapter: Chapter;
  page: ChapterPageData;
  groups: readonly EntryGroup[];
  /** The compiled text; null in development while it does not compile. */
  children: ReactNode;
}

/** One chapter or appendix with everything around it. */
export function ChapterPage({ chapter, page, groups, children }: ChapterPageProps) {
  const planned = chapter.status === 'planned';
  return (
    <ReadingLayout sidebar={<Sidebar groups={groups} current={page.url} />} aside={chapter.facts.sections.length === 0 ? null : <OnThisPage sections={chapter.facts.sections} />}>
      <article className="chapter" data-chapter-title={chapter.title}>
        <ChapterHeader label={page.label} title={chapter.title} description={chapter.description} trail={page.trail} minutes={page.minutes} changed={page.changed} status={chapter.status} takeAway={<ChapterTakeAway items={page.takeAway} />} />
        {planned && <p className="in-preparation">This chapter is in preparation. This is what it will teach.</p>}
        <div className="prose" data-testid="chapter-body">
          {children ?? <p>This text cannot be shown until the problems below are mended.</p>}
        </div>
        <ChapterFooter previous={page.previous} next={page.next} paths={page.paths} editUrl={page.editUrl} reportUrl={page.reportUrl} />
      </article>
    </ReadingLayout>
  );
}
