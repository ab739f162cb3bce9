import type { Book, Chapter, Facts, SourceFile } from '../model';
import { quizFrom, quizOf } from './tree';

/**
 * The facts of all that shows on a page, the questions of a chapter with its text, and what decides how these questions look.
 * For the key of a page's markup.
 */
export function shownOn(book: Book, source: SourceFile, chapter: Chapter | null, own?: Facts): { facts: Facts | undefined; questions: unknown } {
  const alone = quizFrom(book, source.path);
  // The headings of a page of questions name the sections of the chapter.
  if (alone) return { facts: alone.facts, questions: [alone.chapter.number, alone.chapter.slug, alone.chapter.source.path, alone.chapter.facts.sections.map(({ id, title, number }) => [id, title, number])] };
  const quiz = quizOf(book, chapter);
  const facts = own ?? chapter?.facts ?? (source.path === book.welcome?.path ? book.welcome.facts : undefined);
  return quiz && facts ? { facts: joined(facts, quiz.facts), questions: [quiz.source.hash, quiz.questions.length] } : { facts, questions: null };
}

function joined(one: Facts, other: Facts): Facts {
  const more = new Map<string, unknown>(Object.entries(other));
  return Object.fromEntries(Object.entries(one).map(([key, value]: [string, unknown]) => [key, Array.isArray(value) ? [...(value as unknown[]), ...((more.get(key) as unknown[] | undefined) ?? [])] : value])) as unknown as Facts;
}
