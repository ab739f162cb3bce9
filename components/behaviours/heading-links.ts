/** A click on the sign beside a heading goes there and copies the address. */
export function watchHeadingLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.heading-link') : null;
    if (!link || !('clipboard' in navigator)) return;
    navigator.clipboard.writeText(link.href).then(
      () => {
        link.dataset['copied'] = '';
        setTimeout(() => {
          delete link.dataset['copied'];
        }, 1500);
      },
      // The browser forbids the clipboard: the address is still in the address bar.
      () => undefined,
    );
  });
}
