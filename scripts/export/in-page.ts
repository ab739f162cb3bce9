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

/** Shares of its size that type is not made smaller than: that of a table, before its words are broken anywhere, and any. */
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
  const shrink = (block: HTMLElement, factor: number, floor: number) => {
    fitted.add(block);
    block.style.fontSize = `${Math.max(floor, Number.parseFloat(block.style.fontSize || '1') * factor * 0.995)}em`;
  };
  const factorOf = (box: HTMLElement) => box.clientWidth / Math.max(1, box.scrollWidth);
  /** Lets long names be broken where their parts meet. */
  const loosen = (cell: Element) => {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (/[^\s]{12}/.test((node as Text).data)) texts.push(node as Text);
    for (const text of texts) text.replaceWith(...text.data.split(/(?<=[_./:,-])(?=\w)|(?<=[a-z])(?=[A-Z])/).flatMap((part, index) => (index === 0 ? [part] : [document.createElement('wbr'), part])));
  };
  for (const box of document.querySelectorAll<HTMLElement>('.equation-body, .table-scroll')) {
    if (box.clientWidth === 0 || factorOf(box) >= 1) continue;
    const inner = box.querySelector<HTMLElement>(':scope > table');
    if (!inner) {
      shrink(box, factorOf(box), least);
      continue;
    }
    if (factorOf(box) < table) for (const cell of inner.querySelectorAll('th, td')) loosen(cell);
    // Padding does not shrink with the type: twice is near enough.
    for (let round = 0; round < 2; round += 1) if (factorOf(box) < 1) shrink(inner, factorOf(box), table);
    if (factorOf(box) < 1) box.classList.add('table-tight');
    if (factorOf(box) < 1) shrink(inner, factorOf(box), least);
  }
  const edge = document.body.getBoundingClientRect().right + 0.5;
  for (let round = 0; round < 3; round += 1) {
    const outside = new Map<HTMLElement, number>();
    for (const element of document.body.querySelectorAll('*')) {
      const { left, right } = element.getBoundingClientRect();
      const block = right > edge ? (element.closest<HTMLElement>('.wide-formula') ?? element.closest<HTMLElement>('p, li, dd, dt, figcaption, td, th, pre, h1, h2, h3, h4, h5, h6, div, section')) : null;
      if (block) outside.set(block, Math.min(outside.get(block) ?? 1, (edge - left) / (right - left)));
    }
    if (outside.size === 0) break;
    for (const [block, factor] of outside) shrink(block, Math.max(0.1, factor), least);
  }
  return fitted.size;
}

/** Marks tables and the like that are taller than a page: they begin where they stand, all others are kept whole. */
export function markTall(pageHeight: number): void {
  for (const block of document.querySelectorAll('.table, .table-scroll, .algorithm')) if (block.getBoundingClientRect().height > pageHeight) block.classList.add('over-page');
}
