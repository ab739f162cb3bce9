/** Boxes that are folded open by themselves when a link leads to them, and for print. */
export function watchFolded(): void {
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target instanceof HTMLDetailsElement) target.open = true;
  };
  open();
  addEventListener('hashchange', open);
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('.prose details:not([open])')];
    for (const box of opened) box.open = true;
  });
  addEventListener('afterprint', () => {
    for (const box of opened) box.open = false;
  });
}
