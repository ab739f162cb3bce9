import type { Book } from '@/lib/book/model';
import { routes } from './routes';

/** A text that can be kept offline by itself. */
export interface OfflineChoice {
  /** Name of its pack (lib/offline/model.ts). */
  pack: string;
  number: string;
  title: string;
  url: string;
}

/** Chapters and appendices in reading order. */
export function offlineChoices({ chapters, appendices }: Book): OfflineChoice[] {
  return [...chapters, ...appendices].map((chapter) => ({ pack: `${chapter.kind === 'chapter' ? 'chapters' : 'appendices'}/${chapter.slug}`, number: chapter.number, title: chapter.title, url: routes.chapter(chapter) }));
}
