import type { ReactNode } from 'react';

interface ChapterQuestionsProps {
  /** "Chapter 6" or "Appendix A". */
  label: string;
  title: string;
  chapterUrl: string;
  /** The questions as the pipeline set them; null in development while the file has mistakes. */
  children: ReactNode;
}

/** The questions of one chapter, without the chapter. */
export function ChapterQuestions({ label, title, chapterUrl, children }: ChapterQuestionsProps) {
  return (
    <article className="list-page">
      <p className="chapter-label">Questions</p>
      <h1>{title}</h1>
      <p className="chapter-description">
        All questions of <a href={chapterUrl}>{label}</a>, in the order of its sections.
      </p>
      <div className="prose">{children ?? <p>The questions cannot be shown until the problems below are mended.</p>}</div>
    </article>
  );
}
