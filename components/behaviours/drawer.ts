/** The two drawers of a narrow screen open and close by themselves (popovers); here they close after a choice, and the list of chapters shows the current one. */
export function watchDrawers(): void {
  document.addEventListener('click', (event) => {
    const drawer = event.target instanceof Element ? event.target.closest('a')?.closest<HTMLElement>('[popover=auto]') : null;
    if (drawer?.matches(':popover-open')) drawer.hidePopover();
  });
  const sidebar = document.getElementById('sidebar');
  if (!sidebar) return;
  const reveal = () => {
    const current = sidebar.querySelector<HTMLElement>('[aria-current]');
    if (current) sidebar.scrollTop = Math.max(0, current.offsetTop - sidebar.clientHeight / 3);
  };
  reveal();
  sidebar.addEventListener('toggle', (event) => {
    if (event instanceof ToggleEvent && event.target === sidebar && event.newState === 'open') reveal();
  });
}
