import type { Book, Chapter } from '@/lib/book/model';
import { routes } from './routes';

/** A text that can be kept offline by itself. */
export interface OfflineChoice {
  /** Name of its pack (lib/offline/model.ts). */
  pack: string;
  number: string;
  title: string;
  url: string;
}

/** Name of a chapter's pack. */
export function packName({ kind, slug }: Pick<Chapter, 'kind' | 'slug'>): string {
  return `${kind === 'chapter' ? 'chapters' : 'appendices'}/${slug}`;
}

/** Chapters and appendices in reading order. */
export function offlineChoices({ chapters, appendices }: Book): OfflineChoice[] {
  return [...chapters, ...appendices].map((chapter) => ({ pack: packName(chapter), number: chapter.number, title: chapter.title, url: routes.chapter(chapter) }));
}
