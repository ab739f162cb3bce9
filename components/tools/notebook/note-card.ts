import { make } from '@/components/behaviours/make';
import type { Pointed } from '@/components/behaviours/preview/place';
import { openFloating, type Floating } from '../floating';
import { colorNames } from './colors';
import { colors, LONGEST_NOTE, type Color, type Highlight } from './schema';
import { NotKept } from './store';

/** What a card does with its highlight; each may throw NotKept. */
export interface NoteActions {
  change: (part: Partial<Pick<Highlight, 'color' | 'note'>>) => void;
  remove: () => void;
}

/** Opens the card of a highlight: its color and its note. What is written is kept at every stroke. */
export function openNoteCard({ color, note }: Highlight, words: Pointed, actions: NoteActions, closed: () => void): Floating {
  const opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const field = make('textarea', { rows: '4', maxlength: String(LONGEST_NOTE), 'aria-label': 'Note', placeholder: 'Your note' });
  field.value = note;
  const done = make('button', { type: 'button', class: 'tool-button primary' }, 'Done');
  const trouble = make('p', { class: 'tool-trouble', role: 'alert' });
  const attempt = (act: () => void) => {
    try {
      act();
      trouble.textContent = '';
      done.textContent = 'Done';
    } catch (error) {
      if (!(error instanceof NotKept)) throw error;
      trouble.textContent = error.message;
      done.textContent = 'Close anyway';
    }
  };
  field.addEventListener('input', () => attempt(() => actions.change({ note: field.value })));

  const choices = colors.map((offered) => colorChoice(offered, offered === color, () => attempt(() => actions.change({ color: offered }))));
  const fieldset = make('fieldset', { class: 'color-choices' }, make('legend', {}, 'Color'), ...choices);
  const remove = make('button', { type: 'button', class: 'tool-button quiet' }, 'Remove');
  // A note that could not be kept must not go with its card.
  const floating = openFloating('note-card', 'dialog', 'Highlight', [fieldset, field, trouble, make('div', { class: 'tool-actions' }, remove, done)], words, () => trouble.textContent !== '', () => {
    opener?.focus({ preventScroll: true });
    closed();
  });
  done.addEventListener('click', () => floating.close(true));
  remove.addEventListener('click', () => {
    attempt(actions.remove);
    floating.close(true);
  });
  floating.element.focus({ preventScroll: true });
  return floating;
}

function colorChoice(color: Color, isChosen: boolean, choose: () => void): HTMLElement {
  const input = make('input', { type: 'radio', name: 'highlight-color', checked: isChosen });
  input.addEventListener('change', choose);
  return make('label', { class: `marked-${color}` }, input, make('span', {}, colorNames[color]));
}
