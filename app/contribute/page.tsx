import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Markup } from '@/components/book/markup';
import { ChapterHeader } from '@/components/reading/chapter-header';
import { OnThisPage } from '@/components/reading/on-this-page';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { RuleTable } from '@/components/reading/rule-table';
import { Sidebar } from '@/components/reading/sidebar';
import { compilePage } from '@/lib/book/compile';
import { ruleGroups } from '@/lib/check/rule-list';
import { siteBook } from '@/lib/site/book';
import { guidePage } from '@/lib/site/guide';
import { guideMetadata } from '@/lib/site/metadata';
import { outlineOf } from '@/lib/site/outline';
import { routes } from '@/lib/site/routes';

export const dynamic = 'force-static';

export function generateMetadata(): Metadata {
  const page = guidePage();
  return page ? guideMetadata(page.chapter) : {};
}

export default async function Contribute() {
  const page = guidePage() ?? notFound();
  const { title, description, facts } = page.chapter;
  return (
    <ReadingLayout sidebar={<Sidebar groups={outlineOf(siteBook())} current={routes.contribute()} />} aside={<OnThisPage sections={facts.sections} />}>
      <article className="chapter guide">
        <ChapterHeader label="For authors" title={title} description={description} trail={[{ name: 'Welcome', url: routes.welcome() }]} minutes={null} changed={null} status={null} />
        <div className="prose">
          {await compilePage(page, { Markup })}
          <RuleTable groups={ruleGroups} />
        </div>
      </article>
    </ReadingLayout>
  );
}
