const BOXES = '.table-scroll, .figure-body, .equation-body, .wide-formula, .code > pre';

let observer: ResizeObserver | undefined;

/** Boxes that scroll sideways must be reachable from the keyboard; those that fit must not be a stop on the way. */
export function watchOverflow(): void {
  observer?.disconnect();
  reachOverflow(document);
}

/** The same for boxes that came later. */
export function reachOverflow(root: ParentNode): void {
  const boxes = root.querySelectorAll<HTMLElement>(BOXES);
  if (boxes.length === 0) return;
  observer ??= new ResizeObserver((entries) => {
    // All are read before any is written, so that the page is laid out once.
    const wide = entries.map(({ target }) => target.scrollWidth > target.clientWidth + 1 || (target.classList.contains('table-long') && target.scrollHeight > target.clientHeight + 1));
    entries.forEach(({ target }, index) => {
      if (wide[index]) {
        target.setAttribute('tabindex', '0');
        target.setAttribute('role', 'group');
        target.setAttribute('aria-label', 'Larger than the page: scrolls');
      } else if (target === document.activeElement) target.addEventListener('blur', () => release(target), { once: true });
      else release(target);
    });
  });
  for (const box of boxes) {
    // In a section that is not laid out yet nobody knows: reachable until it is measured, which a focus brings about.
    box.setAttribute('tabindex', '0');
    observer.observe(box);
  }
}

function release(box: Element): void {
  for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
}
