let observer: ResizeObserver | undefined;

/** Boxes that scroll sideways must be reachable from the keyboard; those that fit must not be a stop on the way. */
export function watchOverflow(): void {
  observer?.disconnect();
  const boxes = document.querySelectorAll<HTMLElement>('.table-scroll, .figure-body, .equation-body, .wide-formula, .code > pre');
  if (boxes.length === 0) return;
  observer = new ResizeObserver((entries) => {
    // All are read before any is written, so that the page is laid out once.
    const wide = entries.map(({ target }) => target.scrollWidth > target.clientWidth + 1);
    entries.forEach(({ target }, index) => {
      if (wide[index]) {
        target.setAttribute('tabindex', '0');
        target.setAttribute('role', 'group');
        target.setAttribute('aria-label', 'Wider than the page: scrolls sideways');
      } else for (const name of ['tabindex', 'role', 'aria-label']) target.removeAttribute(name);
    });
  });
  for (const box of boxes) observer.observe(box);
}
