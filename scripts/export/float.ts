/** Measures of a page, in CSS pixels. */
interface PageMeasures {
  height: number;
  /** Less room than this at the foot of a page is no hole. */
  hole: number;
}

/**
 * Runs inside the browser's page, so it must not use anything from outside of itself. A figure that is kept whole and does not fit leaves a hole at
 * the foot of the page before it: as in a book that is set by hand, the text that follows fills it, and the figure comes after that. Figures keep
 * their order; none passes a box, or leaves its `##` section.
 * Columns of the height of a page are broken as pages are, and can be measured.
 * @returns how many were moved.
 */
export function floatFigures({ height, hole }: PageMeasures): number {
  const { body } = document;
  const gap = 40;
  body.style.cssText = `column-count: 1; column-gap: ${gap}px; column-fill: auto; height: ${height}px`;
  const { left: edge, top, width } = body.getBoundingClientRect();
  const pageOf = ({ left }: DOMRect) => Math.floor((left - edge + 1) / (width + gap));
  const floating = '.figure:not(.figure-margin), .table:not(.over-page), .algorithm';
  const isText = (block: Element) => block.matches('p, ul, ol, blockquote, .equation, h3, h4, h5, h6');
  const heightOf = (block: Element) => Array.from(block.getClientRects()).reduce((sum, rect) => sum + rect.height, 0);
  let moved = 0;
  /** The text behind a figure, and behind others that follow it at once, that would fill its hole. */
  const fillingOf = (figure: Element): Element[] => {
    const before = figure.previousElementSibling && Array.from(figure.previousElementSibling.getClientRects()).at(-1);
    const start = figure.getClientRects()[0];
    if (!before || !start || pageOf(start) !== pageOf(before) + 1) return [];
    const room = top + height - before.bottom;
    if (room < hole) return [];
    const filling: Element[] = [];
    let filled = 0;
    let last = figure;
    while (last.nextElementSibling?.matches(floating) === true) last = last.nextElementSibling;
    for (let next = last.nextElementSibling; next && isText(next) && (filled < room || next.matches('.equation, ul, ol')); next = next.nextElementSibling) {
      filling.push(next);
      filled += heightOf(next);
    }
    while (filling.at(-1)?.matches('h3, h4, h5, h6') === true) filling.pop();
    return filling;
  };
  for (const figure of document.querySelectorAll(`section > :is(${floating})`)) {
    // Text that was moved may leave room for more, now that two figures are neighbors.
    for (let round = 0; round < 3; round += 1) {
      const filling = fillingOf(figure);
      if (filling.length === 0) break;
      figure.before(...filling);
      moved += 1;
    }
  }
  body.style.cssText = '';
  return moved;
}
