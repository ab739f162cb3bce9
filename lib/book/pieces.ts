import { veil } from './veil';

/**
 * Offsets at which a text may be cut so that each piece is right or wrong by itself: its headings, those inside of elements left out.
 * Made only for a text with mistakes: looking for each of them in a few pages costs a fraction of parsing a whole chapter again.
 */
export function cuts(text: string): number[] {
  const veiled = veil(text);
  const spans = elementSpans(veiled);
  const offsets: number[] = [];
  let span = 0;
  for (const { index } of veiled.matchAll(/^#{1,6}[ \t]/gm)) {
    while (span < spans.length && (spans[span]?.end ?? 0) <= index) span += 1;
    if (index > 0 && index <= (spans[span]?.start ?? Infinity)) offsets.push(index);
  }
  return offsets;
}

/** The outermost elements that are opened and closed, in order; tags without a partner count for nothing. */
function elementSpans(veiled: string): { start: number; end: number }[] {
  const open: { name: string; start: number }[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const { 1: slash, 2: name = '', 3: empty, index, 0: tag } of veiled.matchAll(/<(\/?)([A-Za-z][\w.]*)\b[^<>]*?(\/?)>/g)) {
    if (empty === '/') continue;
    if (slash !== '/') {
      open.push({ name, start: index });
      continue;
    }
    const partner = open.findLastIndex((other) => other.name === name);
    const start = open[partner]?.start;
    if (start === undefined) continue;
    open.length = partner;
    while ((spans.at(-1)?.start ?? -1) >= start) spans.pop();
    spans.push({ start, end: index + tag.length });
  }
  return spans;
}
