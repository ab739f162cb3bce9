import type { Book } from '@/lib/book/model';
import { routes } from './routes';

/** A chapter that has questions, as a line of a list. */
export interface QuestionList {
  slug: string;
  number: string;
  title: string;
  count: number;
  url: string;
}

/** The chapters that have questions, in the order of the book. */
export function questionListOf({ quizzes }: Book): QuestionList[] {
  return quizzes.map(({ chapter, questions }) => ({ slug: chapter.slug, number: chapter.number, title: chapter.title, count: questions.length, url: routes.questions(chapter) }));
}
