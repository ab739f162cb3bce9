import { findWords } from './find-words';

const NAME = 'search';
/** More would only color the page. */
const MOST_RANGES = 400;

/**
 * Marks words in the section that an id opens, or in the whole text without one, until Escape. Nothing of the page is changed (the browser
 * paints over it), so nothing moves; browsers that cannot do that show the page as it is.
 * @param words in small letters without accents; several with spaces between where they belong together.
 */
export function markWords(words: readonly string[], id: string): void {
  if (!('highlights' in CSS)) return;
  const main = document.getElementById('main') ?? document.body;
  const target = id === '' ? null : document.getElementById(id);
  const place = target?.closest<HTMLElement>('.prose section, .glossary-term, .works > li') ?? target?.closest<HTMLElement>('.prose') ?? main;
  const ranges = findWords(place, words.map((phrase) => phrase.split(' ')), MOST_RANGES);
  CSS.highlights.set(NAME, new Highlight(...ranges));
  addEventListener('keydown', endWithEscape);
}

function endWithEscape({ key }: KeyboardEvent): void {
  if (key !== 'Escape' || document.querySelector('dialog[open]')) return;
  CSS.highlights.delete(NAME);
  removeEventListener('keydown', endWithEscape);
}
