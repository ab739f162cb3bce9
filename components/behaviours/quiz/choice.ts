import type { Control } from './control';
import { make } from '../make';
import { contentsOf, newId } from './dom';

interface Option {
  input: HTMLInputElement;
  row: HTMLElement;
  correct: boolean;
  /** Why it is right or not; shown once the question is answered. */
  reason: HTMLElement | null;
}

/** Questions with a list to choose from: radio buttons for one, checkboxes for several. */
export function choiceControl(item: HTMLElement, several: boolean): Control {
  const offers = [...item.querySelectorAll('.question-choices > li')];
  const reasons = [...item.querySelectorAll<HTMLElement>('.question-reasons > li')];
  const name = newId();
  const options = offers.map((offer, index): Option => {
    const reason = make('div', { class: 'choice-reason', hidden: true, id: newId() }, ...contentsOf(reasons[index] ?? offer));
    return option(several ? 'checkbox' : 'radio', name, contentsOf(offer), reasons[index]?.dataset['correct'] === 'true', reason);
  });
  for (const list of item.querySelectorAll('.question-choices, .question-reasons')) list.remove();
  return control(options, several);
}

/** True or false, as two radio buttons. */
export function trueFalseControl(item: HTMLElement): Control {
  const answer = item.querySelector<HTMLElement>('.question-answer [data-correct]');
  // The marks beside the two words say it.
  answer?.remove();
  const name = newId();
  return control(['True', 'False'].map((word) => option('radio', name, [document.createTextNode(word)], String(word === 'True') === answer?.dataset['correct'], null)), false);
}

function option(type: 'radio' | 'checkbox', name: string, label: Node[], correct: boolean, reason: HTMLElement | null): Option {
  const input = make('input', { type, name });
  const row = make('div', { class: 'choice' }, make('label', {}, input, make('span', { class: 'choice-text' }, ...label)), make('span', { class: 'choice-mark', hidden: true }), ...(reason ? [reason] : []));
  return { input, row, correct, reason };
}

function control(options: readonly Option[], several: boolean): Control {
  const given = () => options.flatMap(({ input }, index) => (input.checked ? [index] : []));
  const right = options.flatMap(({ correct }, index) => (correct ? [index] : [])).join(' ');
  return {
    elements: options.map(({ row }) => row),
    label: '',
    missing: several ? 'Choose at least one answer first.' : 'Choose an answer first.',
    read: () => given().join(' ') || null,
    write(kept) {
      const indexes = kept.split(' ').map(Number);
      if (!indexes.every((index) => index in options)) return false;
      for (const [index, { input }] of options.entries()) input.checked = indexes.includes(index);
      return true;
    },
    isRight: (kept) => kept === right,
    reveal() {
      for (const { input, row, correct, reason } of options) {
        row.classList.add(correct ? 'is-right' : input.checked ? 'is-wrong' : 'is-other');
        const mark = row.querySelector<HTMLElement>('.choice-mark');
        if (mark) {
          mark.textContent = markOf(correct, input.checked, reason !== null);
          mark.hidden = mark.textContent === '';
        }
        if (reason) reason.hidden = false;
      }
    },
    clear() {
      for (const { input, row, reason } of options) {
        input.checked = false;
        row.classList.remove('is-right', 'is-wrong', 'is-other');
        for (const part of row.querySelectorAll<HTMLElement>('.choice-mark')) part.hidden = true;
        if (reason) reason.hidden = true;
      }
    },
    first: () => options[0]?.input ?? null,
  };
}

/** The reason, where there is one, begins with "Right." or "Not right." */
function markOf(correct: boolean, chosen: boolean, hasReason: boolean): string {
  if (chosen) return hasReason ? 'Your answer' : correct ? 'Your answer, right' : 'Your answer, not right';
  return correct ? 'Right answer' : '';
}
