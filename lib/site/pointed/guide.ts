import { fragmentsOf } from '@/lib/book/markup-cache';
import { guidePage } from '../guide';
import { routes } from '../routes';
import type { PointedSource } from './pointed';

/** What the contributor's guide shows as examples: asked last, so that nothing of it hides a part of the book. */
export const guideSource: PointedSource = {
  find(_book, id) {
    const page = id.includes('-guide-') ? guidePage() : null;
    const target = page?.book.targets.get(id);
    return page && target ? { id, label: target.label, title: target.title, within: page.chapter.title, url: routes.contribute(id), uses: [], html: () => fragmentsOf(page)[id] ?? null } : null;
  },
  // Nobody looks for an example.
  ids: () => [],
};
