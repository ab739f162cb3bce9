/** What a block holds; of a block that is one paragraph, what the paragraph holds. */
export function contentsOf(block: Element): Node[] {
  const only = block.children.length === 1 && block.firstElementChild?.tagName === 'P' ? block.firstElementChild : block;
  return [...only.childNodes];
}

let last = 0;

/** An id that nothing else on the page has. */
export function newId(): string {
  last += 1;
  return `quiz-part-${last}`;
}
