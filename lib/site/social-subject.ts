import { chapterLabel } from '@/lib/book/labels';
import { siteBook } from './book';

/** What a social picture says. */
export interface SocialSubject {
  /** "Chapter 6 · Part II: Distributed ML", or empty. */
  over: string;
  title: string;
  book: string;
  author: string;
}

/** The subject of `book.png`, `chapter-<slug>.png` or `appendix-<slug>.png`; null for any other name. */
export function socialSubject(name: string): SocialSubject | null {
  const { about, chapters, appendices } = siteBook();
  const author = [about.author?.name, about.publisher].filter(Boolean).join(' · ');
  if (name === 'book.png') return { over: about.volume ? `Volume ${about.volume}` : '', title: about.title, book: '', author };
  const chapter = [...chapters, ...appendices].find(({ kind, slug }) => name === `${kind}-${slug}.png`);
  if (!chapter) return null;
  const label = chapterLabel(chapter);
  return { over: chapter.part ? `${label} · ${chapter.part.label}: ${chapter.part.title}` : label, title: chapter.title, book: about.title, author };
}
