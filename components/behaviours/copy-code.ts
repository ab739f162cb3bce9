/** Puts a copy button on every listing that has none; made here, because without script it could do nothing. */
export function addCopyButtons(): void {
  if (!('clipboard' in navigator)) return;
  for (const figure of document.querySelectorAll<HTMLElement>('figure.code:not(:has(.copy-button))')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-button';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', 'Copy the code');
    figure.append(button);
  }
}

/** Copies on a click on any of the buttons. */
export function watchCopyButtons(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('.copy-button') : null;
    const code = button?.closest('figure.code')?.querySelector('pre code');
    if (button && code) void copy(code.textContent, button);
  });
}

async function copy(text: string, button: HTMLButtonElement): Promise<void> {
  let outcome = 'Copied';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    outcome = 'Not allowed';
  }
  button.textContent = outcome;
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 1500);
}
