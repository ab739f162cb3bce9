import type { Chapter, Passage } from './model';

/** "Chapter 6" or "Appendix A". */
export function chapterLabel({ kind, number }: Pick<Chapter, 'kind' | 'number'>): string {
  return `${kind === 'chapter' ? 'Chapter' : 'Appendix'} ${number}`;
}

/** `6.2`, or `6` for a chapter as a whole. */
export function passageNumber({ chapter, section }: Passage): string {
  return section?.number ? `${chapter.number}.${section.number}` : chapter.number;
}
