/** Highlights, notes and bookmarks. Loaded where a chapter has some, when words are selected, and when the notebook is opened. */
import { loadStyle } from '../late-style';
import { adoptEarlier } from './earlier';
import { session } from './session';

const style = loadStyle();
adoptEarlier();
const here = session();

/** An address may name a highlight: `#~note-<id>`. */
function followAddress(): void {
  const id = /^#~note-([\w-]+)$/.exec(location.hash)?.[1];
  if (id !== undefined) void style.then(() => here?.show(id));
}
followAddress();
addEventListener('hashchange', followAddress);

const place = document.querySelector<HTMLElement>('[data-notebook]');
if (place) void import('./panel').then(({ showNotebook }) => showNotebook(place));
