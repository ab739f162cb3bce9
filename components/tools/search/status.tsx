/** @jsxImportSource preact */
import type { SearchAnswer } from '@/lib/search/model';
import type { Asked } from './answer';

/** What has come of a query, seen and announced; with a way on where it went wrong. */
export function Status({ query, asked: { answer, isWaiting, problem, retry }, choose }: { query: string; asked: Asked; choose: (query: string) => void }) {
  const corrected = query === '' || problem !== null ? null : (answer?.corrected ?? null);
  return (
    <div class="search-status">
      <p role="status">{query === '' ? '' : (problem ?? sentence(query, answer, isWaiting))}</p>
      {problem !== null && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
      {corrected !== null && (
        <p>
          Did you mean{' '}
          <button type="button" onClick={() => choose(corrected)}>
            {corrected}
          </button>
          ?
        </p>
      )}
    </div>
  );
}

function sentence(query: string, answer: SearchAnswer | undefined, isWaiting: boolean): string {
  const { total, isPartial } = answer ?? {};
  if (total === undefined) return isWaiting ? 'Searching …' : '';
  if (total === 0) return isWaiting ? 'Searching …' : `Nothing found for “${query}”. Fewer or other words may help.`;
  return `${total} ${total === 1 ? 'passage' : 'passages'} found${isPartial ? ' in the chapters on this device' : ''}`;
}
