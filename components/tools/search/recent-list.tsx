/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { forgetSearch, forgetSearches, recentSearches } from './recent';

/** Earlier searches to take up again, each of which can be forgotten; on a first visit what can be typed. */
export function RecentList({ choose, focusField }: { choose: (query: string) => void; focusField: () => void }) {
  const [searches, setSearches] = useState(recentSearches);
  if (searches.length === 0) {
    return (
      <p class="search-hint">
        Words of the text, names of formulas, code, numbers such as <kbd>eq 6.2</kbd>. Slips of the pen do not matter; <kbd>&quot;quotation marks&quot;</kbd> keep words together, a <kbd>-minus</kbd> leaves one out.
      </p>
    );
  }
  const forget = (act: () => void) => () => {
    act();
    setSearches(recentSearches());
    // The button that was pressed is gone.
    focusField();
  };
  return (
    <section class="search-recent" aria-label="Recent searches">
      <h2>Recent searches</h2>
      <ul>
        {searches.map((query) => (
          <li key={query}>
            <button type="button" onClick={() => choose(query)}>
              {query}
            </button>
            <button type="button" class="search-forget" aria-label={`Forget ${query}`} onClick={forget(() => forgetSearch(query))}>
              ×
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="search-forget-all" onClick={forget(forgetSearches)}>
        Forget all
      </button>
    </section>
  );
}
