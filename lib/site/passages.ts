import { passageNumber } from '@/lib/book/labels';
import type { Passage } from '@/lib/book/model';
import { routes } from './routes';

/** A link from the back matter into the text. */
export interface PassageLink {
  url: string;
  /** `6.2`, or `6` for a chapter as a whole. */
  number: string;
  title: string;
}

/** Number, title and address of a passage. @param fragment a place inside of it, instead of its heading. */
export function passageLink({ chapter, section }: Passage, fragment?: string): PassageLink {
  return {
    url: routes.chapter(chapter, fragment ?? section?.id),
    number: passageNumber({ chapter, section }),
    title: section?.title ?? chapter.title,
  };
}
