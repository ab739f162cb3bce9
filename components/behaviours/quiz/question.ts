import { choiceControl, trueFalseControl } from './choice';
import type { Control } from './control';
import { make } from '../make';
import { newId } from './dom';
import { orderControl } from './order';
import { fillControl, shortControl } from './written';

/** How a live question tells what happens to it. */
export interface Listener {
  /** @param given the answer as a text that {@link LiveQuestion.show} takes back. @returns what to say beside the verdict. */
  answered(given: string, right: boolean): string;
  /** Whether a reader may answer again at once. */
  mayTryAgain: boolean;
}

export interface LiveQuestion {
  /** Shows an earlier answer with its verdict. */
  show(given: string, right: boolean): void;
  focus(): void;
}

/** Turns a question of the page into a form. All texts are those that the server drew, moved to where they are needed. */
export function enliven(item: HTMLElement, listener: Listener): LiveQuestion {
  const notice = make('p', { class: 'question-notice', role: 'status' });
  const control = controlOf(item, (text) => (notice.textContent = text));
  const task = item.querySelector('.question-task');
  const text = item.querySelector<HTMLElement>('.question-text');
  const details = item.querySelector('.question-answer');
  details?.querySelector('summary')?.remove();
  const solution = make('div', { class: 'question-solution', hidden: true }, ...(details?.childNodes ?? []));
  const legend = make('legend', { class: 'question-task', id: newId() }, task?.textContent ?? control.label);
  const fieldset = make('fieldset', {}, legend, ...(text ? [text] : []), ...control.elements);
  if (text && control.label === '') {
    text.id ||= newId();
    fieldset.setAttribute('aria-labelledby', `${legend.id} ${text.id}`);
  }
  const check = make('button', { type: 'submit', class: 'question-button' }, item.dataset['type'] === 'short' ? 'Compare with a model answer' : 'Check');
  const again = make('button', { type: 'button', class: 'question-button quiet', hidden: true }, 'Try again');
  const verdict = make('p', { class: 'question-verdict', tabindex: '-1', hidden: true });
  const judges = ([['I had it', true], ['I missed it', false]] as const).map(([label, right]) => {
    const button = make('button', { type: 'button', class: 'question-button' }, label);
    button.addEventListener('click', () => conclude(control.read() ?? '', right));
    return button;
  });
  const judging = make('div', { class: 'question-judging', role: 'group', 'aria-label': 'How was your answer?', hidden: true }, ...judges);
  const form = make('form', { class: 'question-form', novalidate: true }, fieldset, make('div', { class: 'question-actions' }, check), notice, verdict, solution, judging, make('div', { class: 'question-actions' }, again));
  task?.remove();
  details?.remove();
  item.replaceChildren(form);

  const settle = (given: string, right: boolean, said: string) => {
    fieldset.disabled = true;
    for (const part of [check, judging]) part.hidden = true;
    solution.hidden = false;
    again.hidden = !listener.mayTryAgain;
    verdict.hidden = false;
    verdict.className = `question-verdict ${right ? 'is-right' : 'is-wrong'}`;
    verdict.textContent = [right ? 'Right.' : 'Not right.', said].filter(Boolean).join(' ');
    control.reveal(given);
  };
  const conclude = (given: string, right: boolean) => {
    settle(given, right, listener.answered(given, right));
    verdict.focus();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = control.read();
    notice.textContent = given === null ? control.missing : '';
    if (given === null) {
      control.first()?.focus();
      return;
    }
    const right = control.isRight(given);
    if (right !== null) {
      conclude(given, right);
      return;
    }
    fieldset.disabled = true;
    check.hidden = true;
    solution.hidden = false;
    judging.hidden = false;
    judges[0]?.focus();
  });
  again.addEventListener('click', () => {
    fieldset.disabled = false;
    check.hidden = false;
    for (const part of [again, verdict, solution]) part.hidden = true;
    control.clear();
    control.first()?.focus();
  });
  return {
    show(given, right) {
      if (control.write(given)) settle(given, right, '');
    },
    focus: () => control.first()?.focus(),
  };
}

function controlOf(item: HTMLElement, announce: (text: string) => void): Control {
  switch (item.dataset['type']) {
    case 'choices':
      return choiceControl(item, true);
    case 'true-false':
      return trueFalseControl(item);
    case 'order':
      return orderControl(item, announce);
    case 'fill':
      return fillControl(item);
    case 'short':
      return shortControl();
    default:
      return choiceControl(item, false);
  }
}
