import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Markup } from '@/components/book/markup';
import { ChapterQuestions } from '@/components/reading/chapter-questions';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { Sidebar } from '@/components/reading/sidebar';
import { siteBook } from '@/lib/site/book';
import { chapterLabel } from '@/lib/book/labels';
import { shared } from '@/lib/site/metadata';
import { outlineOf } from '@/lib/site/outline';
import { pageContent } from '@/lib/site/page-content';
import { routes } from '@/lib/site/routes';

export const dynamicParams = false;

interface Params {
  params: Promise<{ slug: string }>;
}

export function generateStaticParams(): { slug: string }[] {
  return siteBook().quizzes.map(({ chapter: { slug } }) => ({ slug }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { slug } = await params;
  const chapter = siteBook().quizzes.find((quiz) => quiz.chapter.slug === slug)?.chapter;
  if (!chapter) return {};
  const title = `Questions: ${chapter.title}`;
  const description = `All questions on ${chapter.title}, with their answers and the reasons.`;
  return { title, description, ...shared({ title, description, url: routes.questions(chapter), image: `${chapter.kind}-${chapter.slug}`, type: 'article' }) };
}

/** All questions of a chapter. The review takes those that it asks from here. */
export default async function Questions({ params }: Params) {
  const { slug } = await params;
  const book = siteBook();
  const quiz = book.quizzes.find((candidate) => candidate.chapter.slug === slug) ?? notFound();
  return (
    <ReadingLayout sidebar={<Sidebar groups={outlineOf(book)} current={routes.chapter(quiz.chapter)} />} aside={null}>
      <ChapterQuestions label={chapterLabel(quiz.chapter)} title={quiz.chapter.title} chapterUrl={routes.chapter(quiz.chapter)}>
        {await pageContent(quiz.source, null, { Markup })}
      </ChapterQuestions>
    </ReadingLayout>
  );
}
