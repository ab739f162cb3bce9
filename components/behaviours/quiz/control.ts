/** What a reader answers with: one for each type of question. */
export interface Control {
  /** What goes below the question; a blank stands in the question itself and has nothing here. */
  elements: Node[];
  /** What the fieldset is for, where the control is a single field that has its own label. */
  label: string;
  /** The answer as a text to be kept, or null while there is none. */
  read(): string | null;
  /** Puts a kept answer back; false when it does not fit the question any more. */
  write(given: string): boolean;
  /** True when the answer is right; null when only the reader can tell. */
  isRight(given: string): boolean | null;
  /** Says beside each part whether it was right. The fields are locked by the form. */
  reveal(given: string): void;
  /** Takes {@link reveal} back and empties the fields. */
  clear(): void;
  /** Where the keyboard goes when the question begins anew. */
  first(): HTMLElement | null;
  /** Asks for an answer where none was given. */
  missing: string;
}
