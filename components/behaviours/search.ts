import type * as Search from '@/components/tools/search/main';
import { loadLate, siteAddress } from './own-address';
import { declareShortcut } from './shortcuts';

/** Opens the search over the page, by its link in the header, `/` or Ctrl-K; and marks what a search led to. */
export function watchSearch(): void {
  if (/[?&]mark=/.test(location.search)) loadLate('marks').catch(() => undefined);
  const link = document.querySelector<HTMLAnchorElement>('.search-link');
  if (!link) return;
  const load = () => loadLate<typeof Search>('search');
  /** What is typed while the dialog is on its way. */
  let early: string | null = null;
  const open = async () => {
    // The page of the search has a field of its own.
    const field = document.querySelector<HTMLInputElement>('.search-form input');
    if (field) {
      field.select();
      return;
    }
    early = '';
    try {
      const { openSearch } = await load();
      await openSearch(link, siteAddress('/api/search'), () => early ?? '');
    } catch {
      location.assign(link.href);
    }
    early = null;
  };
  // The page as it is kept on this device knows no query.
  const query = new URLSearchParams(location.search).get('q');
  if (query && document.querySelector<HTMLInputElement>('.search-form input')?.value === '') void load().then(({ openSearch }) => openSearch(link, siteAddress('/api/search'), () => query));
  for (const sign of ['pointerover', 'focus'] as const) link.addEventListener(sign, () => void load().catch(() => undefined), { once: true });
  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open();
  });
  declareShortcut({ key: '/', name: 'Search', act: open });
  // Before all others: what is typed for the search must not be taken for single keys.
  const listen = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (early !== null && key.length === 1 && !ctrlKey && !metaKey) {
      early += key;
      event.preventDefault();
      return;
    }
    const isK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
    if (!isK || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    void open();
  };
  document.addEventListener('keydown', listen, true);
}
