import type { Metadata } from 'next';
import { Markup } from '@/components/book/markup';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { Sidebar } from '@/components/reading/sidebar';
import { siteBook } from '@/lib/site/book';
import { shared } from '@/lib/site/metadata';
import { outlineOf } from '@/lib/site/outline';
import { referencesHtml } from '@/lib/site/references-html';
import { referencesPageData } from '@/lib/site/references-page';
import { routes } from '@/lib/site/routes';

export function generateMetadata(): Metadata {
  const { works } = referencesPageData(siteBook());
  const description = works === 0 ? `The works that ${siteBook().about.title} cites.` : `The ${works} works that ${siteBook().about.title} cites, each with the sections that cite it.`;
  return { title: 'References', description, ...shared({ title: 'References', description, url: routes.references(), image: 'book', type: 'website' }) };
}

export default function References() {
  const book = siteBook();
  const data = referencesPageData(book);
  return (
    <ReadingLayout sidebar={<Sidebar groups={outlineOf(book)} current={routes.references()} />} aside={null}>
      <article className="list-page references-page">
        <h1>References</h1>
        {data.works === 0 ? <p>This book cites no works yet.</p> : <Markup html={referencesHtml(data)} />}
      </article>
    </ReadingLayout>
  );
}
