import { recall, remember } from './storage';

const KEY = 'site-last-read';

interface LastRead {
  path: string;
  title: string;
}

/** Remembers the chapter and section that a reader left, and offers them on the welcome page. Stays in this browser. */
export function watchContinue(): void {
  const chapter = document.querySelector<HTMLElement>('[data-chapter-title]');
  if (chapter) {
    const leave = () => {
      const section = document.querySelector<HTMLAnchorElement>('.on-this-page [aria-current]');
      remember(KEY, JSON.stringify({ path: location.pathname + (section?.hash ?? ''), title: chapter.dataset['chapterTitle'] ?? document.title }));
    };
    // A page that the browser draws ahead is not read yet, and may never be.
    const begin = () => {
      leave();
      addEventListener('pagehide', leave);
      document.addEventListener('visibilitychange', leave);
    };
    if ('prerendering' in document && document.prerendering === true) document.addEventListener('prerenderingchange', begin, { once: true });
    else begin();
  }
  const place = document.querySelector<HTMLElement>('[data-continue]');
  const last = parse(recall(KEY));
  if (!place || !last) return;
  const link = document.createElement('a');
  link.href = last.path;
  link.textContent = `Continue where you left off: ${last.title}`;
  place.replaceChildren(link);
  place.hidden = false;
}

/** Storage may hold anything: only a path of this site and a title are taken from it. */
function parse(text: string | null): LastRead | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null || !('path' in value) || !('title' in value)) return null;
    const { path, title } = value;
    return typeof path === 'string' && typeof title === 'string' && /^\/(?![/\\])/.test(path) ? { path, title } : null;
  } catch {
    return null;
  }
}
