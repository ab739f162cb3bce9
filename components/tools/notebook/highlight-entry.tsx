/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { colorNames } from './colors';
import { focus } from './focus';
import { LONGEST_NOTE, type Highlight } from './schema';

interface HighlightEntryProps {
  highlight: Highlight;
  url: string;
  save: (note: string) => boolean;
  remove: () => void;
  follow: () => void;
}

/** A highlight in the list: its words, which lead to it, its note, and what can be done with both. */
export function HighlightEntry({ highlight: { id, color, exact, note, heading, section, lost }, url, save, remove, follow }: HighlightEntryProps) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <li class="notebook-entry">
      <p class="notebook-where">
        <span class={`color-name marked-${color}`}>{colorNames[color]}</span> {heading}
      </p>
      {lost === undefined ? (
        <a class="notebook-quote" href={`${url}#~note-${id}`} onClick={follow}>
          {exact}
        </a>
      ) : (
        <>
          <p class="notebook-quote">{exact}</p>
          <p class="notebook-lost">
            These words are no longer in the text. <a href={section === '' ? url : `${url}#${section}`} onClick={follow}>Go to the section</a>
          </p>
        </>
      )}
      {draft === null ? (
        <>
          {note !== '' && <p class="notebook-note">{note}</p>}
          <div class="tool-actions">
            <button type="button" class="tool-button quiet" onClick={() => setDraft(note)} aria-label={`${note === '' ? 'Add a note to' : 'Edit the note on'}: ${exact.slice(0, 60)}`}>
              {note === '' ? 'Add a note' : 'Edit'}
            </button>
            <button type="button" class="tool-button quiet" onClick={remove} aria-label={`Remove the highlight: ${exact.slice(0, 60)}`}>
              Remove
            </button>
          </div>
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (save(draft)) setDraft(null);
          }}
        >
          <textarea rows={4} maxLength={LONGEST_NOTE} aria-label="Note" value={draft} onInput={({ currentTarget }) => setDraft(currentTarget.value)} ref={focus} />
          <div class="tool-actions">
            <button type="button" class="tool-button quiet" onClick={() => setDraft(null)}>
              Cancel
            </button>
            <button type="submit" class="tool-button primary">
              Save
            </button>
          </div>
        </form>
      )}
    </li>
  );
}
