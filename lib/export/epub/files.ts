import type { Division } from '../divisions';
import { idsOf } from '../hast';
import { xmlId } from '../xml-id';

/** One file of a publication. Paths count from the folder of the package document. */
export interface PublicationFile {
  path: string;
  mediaType: string;
  bytes: Uint8Array;
  /** What a reading system must know of it: `nav`, `mathml`, `svg`, `cover-image`. */
  properties: readonly string[];
}

/** The file of a division, beside the others in the folder `text`. */
export function divisionFile(division: string): string {
  return division === 'contents' ? 'contents.xhtml' : `${xmlId(division)}.xhtml`;
}

/** Where every place of the book is in a publication. */
export class PublicationPlaces {
  private readonly ids = new Map<string, ReadonlySet<string>>();

  constructor(divisions: readonly Division[]) {
    for (const { id, children } of divisions) this.ids.set(id, idsOf(children));
    this.ids.set('contents', new Set());
  }

  /** Address of a place, from another file in the same folder; null for a division that is not here. */
  href(division: string, id: string, from: string): string | null {
    const ids = this.ids.get(division);
    if (!ids) return null;
    const file = division === from ? '' : divisionFile(division);
    const fragment = ids.has(id) ? `#${xmlId(id)}` : '';
    return file + fragment || divisionFile(division);
  }
}
