/** @jsxImportSource preact */
import { render } from 'preact';
import { markWords } from '@/components/behaviours/marks/mark-words';
import type { Hit } from '@/lib/search/model';
import { loadStyle } from '../late-style';
import { SearchDialog } from './dialog';

const style = loadStyle();
let dialog: HTMLDialogElement | null = null;

/**
 * Opens the search over the page.
 * @param opener gets the keyboard back when it closes.
 * @param api address of the search as data.
 * @param typed gives what the reader has typed meanwhile.
 */
export async function openSearch(opener: HTMLAnchorElement, api: string, typed: () => string): Promise<void> {
  await style;
  dialog ??= makeDialog(opener, api);
  if (!dialog.open) dialog.showModal();
  const field = dialog.querySelector('input');
  if (!field) return;
  field.focus();
  field.select();
  const given = typed();
  if (given === '') return;
  field.setRangeText(given, 0, field.value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function makeDialog(opener: HTMLAnchorElement, api: string): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', 'Search');
  document.body.append(made);
  // A click beside it.
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  const draw = () => {
    const chapter = /\/(?:chapters|appendices)\/([^/]+)$/.exec(location.pathname)?.[1] ?? null;
    render(<SearchDialog api={api} page={opener.href} chapter={chapter} close={() => made.close()} goWithin={goWithin} />, made);
  };
  draw();
  return made;
}

/** The page is open already: it scrolls to the passage, whose words are marked. */
function goWithin({ url, words }: Hit): boolean {
  const { pathname, hash } = new URL(url, location.href);
  if (pathname !== location.pathname) return false;
  const id = decodeURIComponent(hash.slice(1));
  if (location.hash === hash) document.getElementById(id)?.scrollIntoView();
  else location.hash = hash;
  if (hash === '') scrollTo(0, 0);
  markWords(words, id);
  return true;
}
