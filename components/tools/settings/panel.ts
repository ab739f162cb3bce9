import { make } from '@/components/behaviours/make';
import { choose, setting } from '@/components/behaviours/settings';
import { loadStyle } from '../late-style';
import { choices, sizes, type Choice } from './choices';

let shown: HTMLElement | null = null;

/** Opens the settings below their button, or closes them. */
export async function toggleSettings(opener: HTMLElement): Promise<void> {
  await loadStyle();
  if (shown) {
    close(opener);
    return;
  }
  const panel = make('div', { class: 'settings-panel', role: 'dialog', 'aria-label': 'Text settings', tabindex: '-1', popover: 'manual' }, sizeControl(), ...choices.map(choiceControl), resetButton());
  shown = panel;
  opener.after(panel);
  if ('popover' in panel) panel.showPopover();
  opener.setAttribute('aria-expanded', 'true');
  panel.focus({ preventScroll: true });
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close(opener);
    opener.focus();
  });
  panel.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !panel.contains(relatedTarget) && relatedTarget !== opener) close(opener);
  });
  document.addEventListener('pointerdown', beside);
  function beside({ target }: Event): void {
    if (panel.isConnected && target instanceof Node && (panel.contains(target) || opener.contains(target))) return;
    document.removeEventListener('pointerdown', beside);
    if (shown === panel) close(opener);
  }
}

function close(opener: HTMLElement): void {
  shown?.remove();
  shown = null;
  opener.setAttribute('aria-expanded', 'false');
}

/** Smaller and larger, in the steps that the style sheets know. */
function sizeControl(): HTMLElement {
  const shownSize = make('output', { class: 'settings-size' });
  const step = (by: number) => sizes[sizes.indexOf(current()) + by];
  const current = () => sizes.find((size) => String(size) === setting('size')) ?? 100;
  const button = (by: number, label: string, sign: string) => {
    const made = make('button', { type: 'button', class: `tool-button settings-step`, 'aria-label': label }, sign);
    made.addEventListener('click', () => {
      const next = step(by);
      if (next !== undefined) choose('size', next === 100 ? null : String(next));
    });
    return made;
  };
  const [smaller, larger] = [button(-1, 'Smaller text', 'A−'), button(1, 'Larger text', 'A+')];
  show(shownSize, () => {
    shownSize.textContent = `${current()}%`;
    // Still there for the keyboard, which may stand on it.
    smaller.setAttribute('aria-disabled', String(step(-1) === undefined));
    larger.setAttribute('aria-disabled', String(step(1) === undefined));
  });
  return make('div', { class: 'settings-choice', role: 'group', 'aria-label': 'Text size' }, make('span', { class: 'settings-label', 'aria-hidden': 'true' }, 'Text size'), make('div', { class: 'settings-options' }, smaller, shownSize, larger));
}

function choiceControl({ name, label, options }: Choice): HTMLElement {
  const inputs = options.map(([value, text]) => {
    const input = make('input', { type: 'radio', name: `setting-${name}` });
    input.addEventListener('change', () => choose(name, value));
    return { value, input, element: make('label', {}, input, make('span', {}, text)) };
  });
  const group = make('fieldset', { class: 'settings-choice' }, make('legend', { class: 'settings-label' }, label), make('div', { class: 'settings-options' }, ...inputs.map(({ element }) => element)));
  show(group, () => {
    const chosen = inputs.find(({ value }) => value !== null && value === setting(name)) ?? inputs.find(({ value }) => value === null);
    if (chosen) chosen.input.checked = true;
  });
  return group;
}

function resetButton(): HTMLElement {
  const button = make('button', { type: 'button', class: 'tool-button quiet' }, 'Reset');
  button.addEventListener('click', () => {
    for (const name of ['size', ...choices.map((choice) => choice.name)] as const) choose(name, null);
  });
  return button;
}

/** Shows a state now and whenever settings change, here or in another tab, as long as the element is there. */
function show(element: HTMLElement, state: () => void): void {
  state();
  const again = () => {
    if (element.isConnected) state();
    else document.removeEventListener('site-settings', again);
  };
  document.addEventListener('site-settings', again);
}
