import { routes } from '@/lib/site/routes';
import type { SearchPageData } from '@/lib/site/search-page';
import { SearchResults } from './search-results';

/** The search as a page of its own; needs no script. */
export function SearchPage(data: SearchPageData) {
  const { query, chapter, chapters, problem, answer } = data;
  return (
    <article className="list-page search-page">
      <h1>Search</h1>
      <form className="search-form" action={routes.search()} role="search">
        <input type="search" name="q" defaultValue={query} aria-label="Search the book" aria-describedby="search-status" maxLength={200} autoComplete="off" autoCapitalize="off" spellCheck={false} enterKeyHint="search" data-testid="search-input" />
        <select name="chapter" defaultValue={chapter} aria-label="Where to search">
          <option value="">The whole book</option>
          {chapters.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit">Search</button>
      </form>
      <p id="search-status" className="search-status" role="status">
        {problem ?? statusOf(data)}
      </p>
      {data.corrected && (
        <p>
          Did you mean <a href={data.corrected.url}>{data.corrected.text}</a>?
        </p>
      )}
      {answer && answer.hits.length > 0 ? <SearchResults hits={answer.hits} /> : <WaysOn {...data} />}
    </article>
  );
}

/** What has come of it, in a sentence. */
export function statusOf({ query, answer }: Pick<SearchPageData, 'query' | 'answer'>): string {
  if (answer === null) return 'Words of the text, names of formulas, code, numbers such as “eq 6.2”.';
  const { total, hits } = answer;
  if (total === 0) return `Nothing found for “${query.trim()}”.`;
  const found = `${total} ${total === 1 ? 'passage' : 'passages'} for “${query.trim()}”`;
  return hits.length < total ? `${found}; the best ${hits.length} are shown.` : `${found}.`;
}

function WaysOn({ answer, everywhere, examples, lists }: SearchPageData) {
  return (
    <>
      {answer && everywhere !== null && (
        <p>
          <a href={everywhere}>Search the whole book</a>
        </p>
      )}
      <ul className="search-tips">
        <li>A slip of the pen does not matter, nor do plurals, accents, hyphens or capitals.</li>
        <li>
          <q>Quotation marks</q> keep words together: <kbd>&quot;ring all-reduce&quot;</kbd>
        </li>
        <li>
          A minus leaves a word out: <kbd>barrier -cost</kbd>
        </li>
      </ul>
      {examples.length > 0 && (
        <p>
          For example{' '}
          {examples.map(({ url, text }, index) => (
            <span key={url}>
              {index > 0 && ', '}
              <a href={url}>{text}</a>
            </span>
          ))}
          .
        </p>
      )}
      <p>
        Or go by the{' '}
        {lists.map(({ url, text }, index) => (
          <span key={url}>
            {index > 0 && (index === lists.length - 1 ? ' or the ' : ', the ')}
            <a href={url}>{text.toLowerCase()}</a>
          </span>
        ))}
        .
      </p>
    </>
  );
}
