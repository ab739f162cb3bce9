import { isAccepted } from './compare';
import type { Control } from './control';
import { make } from '../make';
import { newId } from './dom';

/** A field in the place of the blank. */
export function fillControl(item: HTMLElement): Control {
  const blank = item.querySelector('.blank');
  const text = item.querySelector<HTMLElement>('.question-text');
  const behind = textBehind(blank);
  const answers = [...item.querySelectorAll('[data-answer]')].map((answer) => answer.textContent);
  const tolerance = Number(item.dataset['tolerance'] ?? 0);
  const input = make('input', { type: 'text', class: 'blank-field', 'aria-label': 'Your answer for the blank', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', maxlength: '100', size: '9', inputmode: answers.every((answer) => /^-?[\d.,]+$/.test(answer)) ? 'decimal' : 'text' });
  if (text) {
    text.id ||= newId();
    input.setAttribute('aria-describedby', text.id);
  }
  blank?.replaceWith(input);
  return {
    ...field(input),
    elements: [],
    label: 'Fill in the blank',
    missing: 'Write something into the blank first.',
    isRight: (given) => isAccepted(given, answers, tolerance, behind),
    reveal: (given) => input.classList.add(isAccepted(given, answers, tolerance, behind) ? 'is-right' : 'is-wrong'),
    clear() {
      input.value = '';
      input.classList.remove('is-right', 'is-wrong');
    },
  };
}

/** A field for a sentence or two, which the reader compares with a model. */
export function shortControl(): Control {
  const input = make('textarea', { class: 'short-field', rows: '4', maxlength: '2000', 'aria-label': 'Your answer' });
  return {
    ...field(input),
    elements: [input],
    label: 'Answer in your own words',
    missing: 'Write your answer first: comparing it is what helps.',
    isRight: () => null,
    reveal: () => undefined,
    clear() {
      input.value = '';
    },
  };
}

function field(input: HTMLInputElement | HTMLTextAreaElement): Pick<Control, 'read' | 'write' | 'first'> {
  return {
    read: () => input.value.trim() || null,
    write(given) {
      input.value = given;
      return given !== '';
    },
    first: () => input,
  };
}

function textBehind(blank: Element | null): string {
  let text = '';
  for (let node = blank?.nextSibling; node; node = node.nextSibling) text += node.textContent ?? '';
  return text;
}
