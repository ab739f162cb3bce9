/** What the first print has taught. */
interface Learned {
  /** Ids of the divisions that need a blank page in front. */
  blanks: readonly string[];
  /** Pages from 0, by id. */
  places: Readonly<Record<string, number>>;
}

/**
 * Runs inside the browser's page, so it must not use anything from outside of itself. Writes the numbers of pages into the contents and the index
 * (where a page stands once, however many places of it are meant) and puts blank pages in.
 */
export function fillNumbers({ blanks, places }: Learned): void {
  const numberOf = (link: Element) => {
    const page = places[(link.getAttribute('href') ?? '').slice(1)];
    return page === undefined ? '' : String(page + 1);
  };
  for (const room of document.querySelectorAll('.page-number')) {
    const link = room.closest('a');
    if (link) room.textContent = numberOf(link);
  }
  for (const list of document.querySelectorAll('.index-places')) {
    const byNumber = new Map<string, Element>();
    for (const link of list.querySelectorAll('.index-place')) {
      const number = numberOf(link);
      const earlier = byNumber.get(number);
      if (!earlier) byNumber.set(number, link);
      else if (link.classList.contains('index-main')) earlier.classList.add('index-main');
    }
    list.replaceChildren(
      ...[...byNumber].flatMap(([number, link], index) => {
        link.textContent = number;
        return index === 0 ? [link] : [', ', link];
      }),
    );
  }
  for (const id of blanks) {
    const blank = document.createElement('div');
    blank.className = 'blank-page';
    document.getElementById(id)?.before(blank);
  }
}
