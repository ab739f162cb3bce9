import type { Book, Chapter, Facts, SourceFile } from './model';

/** One text that readers see, wherever it stands in the manuscript. */
export interface Text {
  source: SourceFile;
  facts: Facts;
  /** Null for the welcome page and for texts of `book.yaml`. */
  chapter: Chapter | null;
}

/** Every text of the book: chapters, appendices, what parts say of themselves, questions, the welcome page. */
export function textsOf(book: Book): Text[] {
  const chapters = [...book.chapters, ...book.appendices].map((chapter) => ({ source: chapter.source, facts: chapter.facts, chapter }));
  const passages = book.parts.flatMap(({ introduction, principles }) => [...(introduction ? [introduction] : []), ...principles.map(({ text }) => text)]);
  const quizzes = book.quizzes.map(({ source, facts }) => ({ source, facts }));
  const welcome = book.welcome ? [{ source: book.welcome, facts: book.welcome.facts }] : [];
  return [...chapters, ...[...passages, ...quizzes, ...welcome].map((text) => ({ ...text, chapter: null }))];
}
