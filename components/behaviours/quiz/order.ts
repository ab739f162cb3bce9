import type { Control } from './control';
import { make } from '../make';
import { contentsOf } from './dom';

/** Bringing items into order, by two buttons each, or by the arrow keys on one of them. Every move is announced. */
export function orderControl(item: HTMLElement, announce: (text: string) => void): Control {
  const source = [...item.querySelectorAll('.question-items > li')];
  const solution = item.querySelector<HTMLElement>('[data-order]');
  const right = (solution?.dataset['order'] ?? '').split(' ').map(Number);
  item.querySelector('.question-items')?.remove();
  solution?.remove();
  const list = make('ol', { class: 'order-items' });
  let isLocked = false;

  const rows = source.map((offer, index) => {
    const row = make('li', { 'data-index': String(index) }, make('span', { class: 'order-text' }, ...contentsOf(offer)), make('span', { class: 'order-mark', hidden: true }));
    const name = row.textContent.trim();
    const button = (step: -1 | 1) => {
      const made = make('button', { type: 'button', class: 'order-move', 'aria-label': `Move ${step < 0 ? 'up' : 'down'}: ${name}` }, step < 0 ? '↑' : '↓');
      made.addEventListener('click', () => move(row, step, made));
      made.addEventListener('keydown', (event) => {
        const towards = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        if (towards === 0) return;
        event.preventDefault();
        move(row, towards, made);
      });
      return made;
    };
    row.append(make('span', { class: 'order-moves' }, button(-1), button(1)));
    return row;
  });
  list.append(...rows);

  const move = (row: HTMLElement, step: -1 | 1, from: HTMLElement) => {
    if (isLocked) return;
    const other = step < 0 ? row.previousElementSibling : row.nextElementSibling;
    const place = [...list.children].indexOf(row) + 1;
    if (!other) {
      announce(`Already ${step < 0 ? 'first' : 'last'}.`);
      return;
    }
    if (step < 0) other.before(row);
    else other.after(row);
    // Moving an element takes the focus from what it holds.
    from.focus();
    announce(`Now at place ${place + step} of ${rows.length}.`);
  };
  const given = () => [...list.children].map((row) => (row instanceof HTMLElement ? row.dataset['index'] : '')).join(' ');
  const start = rows.map((_, index) => String(index)).join(' ');
  const lock = (locked: boolean) => {
    isLocked = locked;
    for (const moves of list.querySelectorAll<HTMLElement>('.order-moves')) moves.hidden = locked;
  };
  const put = (order: readonly number[]) => list.append(...order.flatMap((index) => rows[index] ?? []));
  return {
    elements: [list],
    label: '',
    missing: '',
    read: given,
    write(kept) {
      const order = kept.split(' ').map(Number);
      if (order.length !== rows.length || new Set(order).size !== rows.length || !order.every((index) => index in rows)) return false;
      put(order);
      return true;
    },
    isRight: (kept) => kept === right.join(' '),
    reveal() {
      lock(true);
      for (const [place, row] of [...list.children].entries()) {
        const wanted = right.indexOf(Number(row instanceof HTMLElement ? row.dataset['index'] : -1));
        row.classList.add(wanted === place ? 'is-right' : 'is-wrong');
        const mark = row.querySelector<HTMLElement>('.order-mark');
        if (!mark) continue;
        mark.textContent = wanted === place ? 'In its place' : `Belongs to place ${wanted + 1}`;
        mark.hidden = false;
      }
    },
    clear() {
      lock(false);
      put(start.split(' ').map(Number));
      for (const row of rows) {
        row.classList.remove('is-right', 'is-wrong');
        for (const mark of row.querySelectorAll<HTMLElement>('.order-mark')) mark.hidden = true;
      }
    },
    first: () => list.querySelector<HTMLElement>('.order-move'),
  };
}
