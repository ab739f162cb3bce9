/** From this width on notes stand in the margin; the same number stands in components/reading/notes.css. */
const wide = matchMedia('(min-width: 90rem)');

/** Whether there is a margin for notes now. */
export function notesStandInMargin(): boolean {
  return wide.matches;
}

/** Calls back when that changes. */
export function onMarginChange(then: () => void): void {
  wide.addEventListener('change', then);
}
