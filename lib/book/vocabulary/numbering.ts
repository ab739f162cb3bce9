import type { Page } from '../markup/page';
import type { AnchorKind } from '../model';
import { anchorLabels } from './kinds';

/** Gives the name and number of a thing, `Figure 6.2`; to be asked once for each, in the order of the text. */
export type Numbering = (kind: AnchorKind, id: string) => string;

/** Numbers as the resolved book has them; an element without an id counts too. */
export function numbering({ book, chapter }: Pick<Page, 'book' | 'chapter'>): Numbering {
  const counts = new Map<AnchorKind, number>();
  return (kind, id) => {
    const ordinal = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, ordinal);
    const counted = kind === 'pri' ? String(((chapter && book.principlesBefore.get(chapter)) ?? 0) + ordinal) : `${chapter ? `${chapter.number}.` : ''}${ordinal}`;
    return book.targets.get(id)?.label ?? `${anchorLabels[kind]} ${counted}`;
  };
}
