type Attributes = Readonly<Record<string, string | boolean>>;

/** Makes an element; `true` writes an empty attribute, `false` none. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children);
  return element;
}

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
