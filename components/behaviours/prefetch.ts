/** Pages are fetched when a reader is about to go there. Browsers with speculation rules do it (and more) by themselves. */
export function watchLinks(): void {
  if (HTMLScriptElement.supports('speculationrules')) return;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData === true) return;
  const fetched = new Set<string>([location.pathname]);
  const prefetch = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link?.origin !== location.origin || link.target !== '' || link.hasAttribute('download') || fetched.has(link.pathname) || /\.\w+$/.test(link.pathname)) return;
    fetched.add(link.pathname);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = link.pathname;
    document.head.append(hint);
  };
  for (const sign of ['pointerover', 'touchstart', 'focusin']) document.addEventListener(sign, prefetch, { passive: true });
}
