import type { Chapter, Facts, SourceFile } from '../model';
import type { WrittenQuestion } from './schema';

/** One question of a chapter; its texts are Markdown. */
export type Question = WrittenQuestion;

/** The questions of one chapter or appendix, from `quizzes/<slug>.yaml`. */
export interface Quiz {
  chapter: Chapter;
  /** In the order of the file; empty while the file has mistakes. */
  questions: readonly Question[];
  /** The texts of all questions as one file in the book's syntax; see `text.ts` for its form. */
  source: SourceFile;
  /** What the texts point at, at its places in the YAML. */
  facts: Facts;
  /** Line of the file at which each question begins, and the section that it names, in rising order. */
  starts: readonly { line: number; section: string }[];
}
