import { expect, it } from 'vitest';
import { curlyQuotes, printedTitle } from '@/lib/book/markdown/quotes';

it.each([
  ['Tides, "Currents" & more', 'Tides, “Currents” & more'],
  ['("one") and \'two\'', '(“one”) and ‘two’'],
  ["Little's law, isn't it", 'Little’s law, isn’t it'],
  ['"\uFFFC" and (\uFFFC)"', '“\uFFFC” and (\uFFFC)”'],
])('%s is set as %s', (text, set) => {
  expect(curlyQuotes(text)).toBe(set);
});

it('sets dashes and dots of titles too', () => {
  expect(printedTitle('From 3--5 --- and on ... to ----')).toBe('From 3–5 — and on … to ----');
});
