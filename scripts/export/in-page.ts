/** Functions that run inside the browser's page: they must not use anything from outside of themselves. */

/**
 * Takes soft hyphens out again where no line ends at them, so that words can be found in the PDF and copied from it.
 * Reads all positions first and writes then: one layout in all.
 */
export function keepUsedHyphens(softHyphen: string): void {
  const range = document.createRange();
  const lineOf = (node: Text, offset: number): number => {
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getClientRects()[0]?.bottom ?? Number.NaN;
  };
  const changes: [Text, string][] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const parts = text.data.split(softHyphen);
    if (parts.length === 1) continue;
    range.selectNodeContents(text);
    const lines = new Set(Array.from(range.getClientRects(), ({ bottom }) => Math.round(bottom)));
    let kept = parts[0] ?? '';
    let at = kept.length;
    let broken = false;
    for (const part of parts.slice(1)) {
      // The first letter of a new line is given the place of the hyphen: the one after it tells.
      const second = at + (text.data[at + 2] === softHyphen ? 3 : 2);
      broken = !broken && lines.size > 1 && at > 0 && second < text.length && Math.abs(lineOf(text, at - 1) - lineOf(text, second)) > 2;
      kept += (broken ? softHyphen : '') + part;
      at += 1 + part.length;
      broken &&= !part.includes(' ');
    }
    changes.push([text, kept]);
  }
  for (const [text, kept] of changes) text.data = kept;
}

/** Type of a table is not made smaller than this share of its size before its words may be broken anywhere. */
interface Limits {
  table: number;
  least: number;
}

/**
 * Makes what is wider than the column narrower: formulas and tables in smaller type, at last whatever still sticks out. A browser would
 * otherwise shrink all pages to the widest thing of the book.
 * @returns how many blocks were made narrower.
 */
export function fitWidths({ table, least }: Limits): number {
  const fitted = new Set<HTMLElement>();
  const shrink = (block: HTMLElement, factor: number) => {
    fitted.add(block);
    block.style.fontSize = `${Math.max(least, Number.parseFloat(block.style.fontSize || '1') * factor * 0.995)}em`;
  };
  const factorOf = (box: HTMLElement) => box.clientWidth / Math.max(1, box.scrollWidth);
  for (const box of document.querySelectorAll<HTMLElement>('.equation-body, .table-scroll')) {
    const factor = factorOf(box);
    if (factor >= 1 || box.clientWidth === 0) continue;
    const inner = box.querySelector<HTMLElement>(':scope > table') ?? box;
    if (inner !== box && factor < table) {
      box.classList.add('table-tight');
      shrink(inner, Math.min(1, Math.max(table, factorOf(box))));
    } else shrink(inner, factor);
    // Padding does not shrink with the type: twice is near enough.
    const again = factorOf(box);
    if (again < 1) shrink(inner, again);
  }
  const edge = document.body.getBoundingClientRect().right + 0.5;
  for (let round = 0; round < 3; round += 1) {
    const outside = new Map<HTMLElement, number>();
    for (const element of document.body.querySelectorAll('*')) {
      const { left, right } = element.getBoundingClientRect();
      const block = right > edge ? element.closest<HTMLElement>('p, li, dd, dt, figcaption, td, th, pre, h1, h2, h3, h4, h5, h6, div, section') : null;
      if (block) outside.set(block, Math.min(outside.get(block) ?? 1, (edge - left) / (right - left)));
    }
    if (outside.size === 0) break;
    for (const [block, factor] of outside) shrink(block, Math.max(0.3, factor));
  }
  return fitted.size;
}
