import { loadLate } from './own-address';
import { keptProgress, pageOf, watchProgress } from './reading-progress';
import { setting, watchSettings } from './settings';
import { declaredShortcuts, watchShortcuts, type Shortcut } from './shortcuts';
import { hasEarlier, recall } from './storage';

/** What components/tools/main.ts exports. */
interface Tools {
  open: (opener: HTMLElement, shortcuts: readonly Shortcut[]) => void;
  press: (key: string, shortcuts: readonly Shortcut[]) => Promise<void>;
}

const loadTools = () => loadLate<Tools>('tools');

/** The tools for readers are late scripts; here is only what calls them. */
export function watchTools(): void {
  watchSettings();
  watchShortcuts((key) => loadTools().then(({ press }) => press(key, declaredShortcuts())));
  watchProgress(loadTracker);
  openTools();
  watchMarks();
  watchPaths();
}

/** What marks the stops of reading paths comes with a path that was chosen, or when the paths are about to be seen. */
function watchPaths(): void {
  const paths = document.querySelector('.reading-paths');
  if (setting('path')) void loadTools();
  else if (paths)
    new IntersectionObserver(
      (entries, observer) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void loadTools();
      },
      { rootMargin: '400px' },
    ).observe(paths);
}

/** Whatever says which tool it opens; a link does so only for a plain click, and leads to the tool's page if the tool cannot come. */
function openTools(): void {
  for (const opener of document.querySelectorAll<HTMLElement>('[data-tool][hidden]')) opener.hidden = false;
  document.addEventListener('click', (event) => {
    const opener = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tool]') : null;
    if (!opener || opener.getAttribute('href') === location.pathname || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    loadTools().then(
      ({ open }) => open(opener, declaredShortcuts()),
      () => opener instanceof HTMLAnchorElement && location.assign(opener.href),
    );
  });
}

/** What notes the progress comes when the page is read: at the first movement, or for a page without any after a while. */
function loadTracker(): void {
  const load = () => void loadLate('progress');
  if (location.hash === '#~continue') {
    // To the section at once, to the very line when the tracker is there.
    document.getElementById(keptProgress()[pageOf(location.pathname)]?.place?.section ?? '')?.scrollIntoView();
    load();
  } else {
    addEventListener('scroll', load, { once: true, passive: true });
    setTimeout(load, 2000);
  }
}

/** Highlights and bookmarks: where there are any, and as soon as a reader selects words or turns to a heading. */
function watchMarks(): void {
  const load = () => void loadLate('notebook');
  if (!document.querySelector('[data-chapter-title]')) {
    if (document.querySelector('[data-notebook]') ?? hasEarlier()) load();
    return;
  }
  if (recall(`marks:${pageOf(location.pathname)}`) !== null || hasEarlier() || location.hash.startsWith('#~')) load();
  document.addEventListener('selectionchange', () => {
    const { anchorNode, isCollapsed } = document.getSelection() ?? {};
    if (isCollapsed === false && anchorNode?.parentElement?.closest('.prose')) load();
  });
  for (const sign of ['pointerover', 'focusin'])
    document.addEventListener(sign, ({ target }) => {
      if (target instanceof Element && target.closest('.prose :is(h2, h3, h4, h5, h6)')) load();
    });
}
