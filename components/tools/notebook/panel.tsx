/** @jsxImportSource preact */
import { render } from 'preact';
import { make } from '@/components/behaviours/make';
import { loadStyle } from '../late-style';
import { NotebookView } from './notebook-view';

/** Shows the notebook in the place that its page keeps for it. */
export async function showNotebook(place: HTMLElement): Promise<void> {
  await loadStyle();
  place.replaceChildren();
  render(<NotebookView follow={() => undefined} />, place);
}

/** Opens the notebook over the page. @param opener gets the keyboard back. */
export async function openNotebook(opener: HTMLElement | null): Promise<void> {
  await loadStyle();
  const close = make('button', { type: 'button', class: 'tool-close', 'aria-label': 'Close' });
  const content = make('div', { class: 'notebook' });
  const dialog = make('dialog', { class: 'tool-drawer', 'aria-labelledby': 'notebook-title' }, make('div', { class: 'tool-head' }, make('h1', { id: 'notebook-title' }, 'My notes'), close), content);
  document.body.append(dialog);
  let hasFollowed = false;
  const follow = () => {
    hasFollowed = true;
    dialog.close();
  };
  render(<NotebookView follow={follow} />, content);
  close.addEventListener('click', () => dialog.close());
  // A click beside the drawer.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    render(null, content);
    dialog.remove();
    // Who has followed a link is somewhere else now.
    if (!hasFollowed) opener?.focus({ preventScroll: true });
  });
  dialog.showModal();
}
