import { bookPath } from '@/components/behaviours/storage';
import { say } from '../toast';

/** Keys that are no behaviour's own: they do what a link or a button of the page does. A key whose thing is not on the page is not listed. */
interface Key {
  key: string;
  name: string;
  group: 'Reading' | 'Notes' | 'Site';
  /** Null when there is nothing for it to do on this page. */
  find: () => (() => void | Promise<void>) | null;
}

function press(selector: string): (() => void) | null {
  const element = document.querySelector<HTMLElement>(selector);
  return element && (() => element.click());
}

/** The next heading of the page's contents, or the one before. */
function section(step: 1 | -1): (() => void) | null {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.on-this-page a')];
  if (links.length === 0) return null;
  return () => {
    const at = links.findIndex((link) => link.hasAttribute('aria-current'));
    const to = links[at + step];
    // Goes there as a link does, without a step of its own in the history.
    if (to) location.replace(to.href);
    else if (step < 0) scrollTo({ top: 0 });
  };
}

const notebook = async () => (await import('../notebook/session')).session();
const isChapter = () => document.querySelector('[data-chapter-title]') !== null;

export const keys: readonly Key[] = [
  { key: 'j', name: 'Next section', group: 'Reading', find: () => section(1) },
  { key: 'k', name: 'Previous section', group: 'Reading', find: () => section(-1) },
  { key: 'n', name: 'Next chapter', group: 'Reading', find: () => press('.chapter-neighbours .next') },
  { key: 'p', name: 'Previous chapter', group: 'Reading', find: () => press('.chapter-neighbours .previous') },
  { key: 'h', name: 'Highlight the selected words', group: 'Notes', find: () => (isChapter() ? () => mark(false) : null) },
  { key: 'm', name: 'Write a note on them', group: 'Notes', find: () => (isChapter() ? () => mark(true) : null) },
  { key: 'b', name: 'Bookmark the section', group: 'Notes', find: () => (isChapter() ? bookmark : null) },
  { key: 'o', name: 'My notes', group: 'Notes', find: () => press('[data-tool=notebook]') },
  { key: 'c', name: 'Contents', group: 'Site', find: () => press(`.site-header a[href="${bookPath()}/contents"]`) },
  { key: 'a', name: 'Text settings', group: 'Site', find: () => press('[data-tool=settings]') },
  { key: 't', name: 'Theme', group: 'Site', find: () => press('[data-theme-switch]') },
];

async function bookmark(): Promise<void> {
  (await notebook())?.bookmarkHere();
}

async function mark(thenNote: boolean): Promise<void> {
  const done = (await notebook())?.highlightSelection(thenNote);
  if (done === false) say('Select some words first');
}
