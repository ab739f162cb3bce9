import { make } from '@/components/behaviours/make';
import { openFloating, type Floating } from '../floating';
import { colorNames } from './colors';
import type { Span } from './quote';
import { colors, type Color } from './schema';
import { rectsNear } from './selection';

/** What can be done with selected words. */
export interface SelectionActions {
  highlight: (span: Span, color: Color) => void;
  note: (span: Span) => void;
  copyLink: (span: Span) => void;
}

/** Opens the bar for selected words. */
export function openSelectionBar(span: Span, range: Range, actions: SelectionActions, closed: () => void): Floating {
  const button = (name: string, label: string, act: () => void, className = '') => {
    const made = make('button', { type: 'button', class: className, 'aria-label': label, title: label }, make('span', {}, name));
    made.addEventListener('click', () => {
      floating.close();
      act();
    });
    return made;
  };
  const floating = openFloating(
    'selection-bar',
    'group',
    'Selected words',
    [
      ...colors.map((color) => button(colorNames[color], `Highlight in ${colorNames[color].toLowerCase()}`, () => actions.highlight(span, color), `marked-${color}`)),
      button('Note', 'Highlight and write a note', () => actions.note(span)),
      button('Link', 'Copy a link to these words', () => actions.copyLink(span)),
    ],
    rectsNear(range),
    () => false,
    closed,
  );
  // A press on a button would end the selection before it can be seen what it is about.
  floating.element.addEventListener('pointerdown', (event) => event.preventDefault());
  return floating;
}
