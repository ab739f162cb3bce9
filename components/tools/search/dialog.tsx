/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { groupsOf } from '@/components/search/groups';
import { markedUrl } from '@/components/search/marked-url';
import type { Hit } from '@/lib/search/model';
import { useAnswer } from './answer';
import { HitList, LIST_ID, optionId } from './hit-list';
import { placeAfter } from './keys';
import { rememberSearch } from './recent';
import { RecentList } from './recent-list';
import { Status } from './status';

/** A query is asked when the reader has paused for so long, in milliseconds. */
const PAUSE_MS = 90;
const LONGEST_QUERY = 200;

export interface SearchDialogProps {
  /** Addresses of the search as data and as a page. */
  api: string;
  page: string;
  /** What is asked already. */
  first: string;
  /** The chapter that is being read, by which a reader may confine the search; null elsewhere. */
  chapter: string | null;
  close: () => void;
  /** Goes to a hit on the page that is open. @returns false for a hit elsewhere. */
  goWithin: (hit: Hit) => boolean;
}

/** A field whose answers stand below it while one types. */
export function SearchDialog({ api, page, first, chapter, close, goWithin }: SearchDialogProps) {
  const [typed, setTyped] = useState(first);
  const [isConfined, setConfined] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const query = usePaused(typed.replace(/\p{Cc}/gu, ' ').trim());
  const parameters = new URLSearchParams({ q: query, limit: '20', ...(isConfined && chapter !== null ? { chapter } : {}) }).toString();
  const asked = useAnswer(query === '' ? null : `${api}?${parameters}`);
  const { answer, isWaiting, problem } = asked;
  // In the order in which they are shown.
  const hits = query === '' || problem !== null ? [] : groupsOf(answer?.hits ?? []).flatMap((group) => group.hits);

  useEffect(() => setActive(-1), [answer]);
  useEffect(() => document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' }), [active]);

  const open = (event: MouseEvent, hit: Hit) => {
    rememberSearch(query);
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    close();
    if (goWithin(hit)) event.preventDefault();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const place = placeAfter(event.key, active, hits.length);
    if (place !== null) {
      setActive(place);
      event.preventDefault();
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const isCurrent = !isWaiting && typed.trim() === query;
    const hit = hits[active] ?? (isCurrent ? hits[0] : undefined);
    if (hit && (event.ctrlKey || event.metaKey)) {
      rememberSearch(query);
      window.open(markedUrl(hit), '_blank', 'noopener');
    } else if (hit) document.getElementById(optionId(Math.max(0, active)))?.click();
    else if (typed.trim() !== '') location.assign(`${page}?${new URLSearchParams({ q: typed.trim() }).toString()}`);
  };
  const choose = (text: string) => {
    setTyped(text);
    field.current?.focus();
  };

  return (
    <>
      <div class="search-bar">
        <input
          ref={field}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          role="combobox"
          aria-label="Search the book"
          aria-autocomplete="list"
          aria-expanded={hits.length > 0}
          aria-controls={LIST_ID}
          {...(active < 0 ? {} : { 'aria-activedescendant': optionId(active) })}
          placeholder="Search the book"
          maxLength={LONGEST_QUERY}
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={onKeyDown}
          data-testid="search-input"
        />
        <button type="button" aria-label="Close" onClick={close}>
          ×
        </button>
      </div>
      {chapter !== null && (
        <label class="search-confine">
          <input type="checkbox" checked={isConfined} onChange={({ currentTarget }) => setConfined(currentTarget.checked)} /> Only in this chapter
        </label>
      )}
      <Status query={query} asked={asked} choose={choose} />
      <div class="search-body" aria-busy={isWaiting}>
        {query === '' ? <RecentList choose={choose} focusField={() => field.current?.focus()} /> : <HitList hits={hits} active={active} open={open} />}
      </div>
      <p class="search-foot">
        <span aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> choose · <kbd>Enter</kbd> open · <kbd>Esc</kbd> close
        </span>
        <a href={query === '' ? page : `${page}?${new URLSearchParams({ q: query, ...(isConfined && chapter !== null ? { chapter } : {}) }).toString()}`}>{query === '' ? 'Search page' : 'All results'}</a>
      </p>
    </>
  );
}

/** A text as it was when its reader last paused; an empty one at once. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), text === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
