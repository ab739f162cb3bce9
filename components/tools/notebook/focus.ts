/** For a `ref`: gives the keyboard to an element when it comes. */
export function focus(element: HTMLElement | null): void {
  element?.focus();
}
