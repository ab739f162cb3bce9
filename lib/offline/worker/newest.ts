import { editionOf } from '../edition';
import { base } from './scope';

let newest: string | null = null;

/** The edition that the site had when it was last heard of; null before that. */
export function newestEdition(): string | null {
  return newest;
}

/** Every answer of the site tells. */
export function noteEdition(edition: string | null): void {
  newest = edition ?? newest;
}

/** Asks the site; without network the edition that is known stays the newest. */
export async function lookForNewer(): Promise<void> {
  const response = await fetch(`${base}/offline.json`, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (response?.ok) noteEdition(editionOf(response.headers));
}
