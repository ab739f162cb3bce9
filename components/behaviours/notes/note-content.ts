/**
 * A copy of a footnote from the end of the page, without its links back and without addresses of its own.
 * @param id of the note; null when it is not on this page.
 */
export function noteContent(id: string): HTMLElement | null {
  const note = document.getElementById(id);
  if (!note) return null;
  const copy = document.createElement('span');
  copy.className = 'note-text';
  for (const node of note.childNodes) {
    const part = node.cloneNode(true);
    // A note stands inside of a paragraph, which cannot hold another.
    if (part instanceof HTMLParagraphElement) {
      const line = document.createElement('span');
      line.className = 'note-paragraph';
      line.append(...part.childNodes);
      copy.append(line);
    } else copy.append(part);
  }
  for (const back of copy.querySelectorAll('[data-footnote-backref]')) back.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return copy;
}
