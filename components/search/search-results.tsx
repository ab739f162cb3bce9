import type { Hit, Range } from '@/lib/search/model';
import { groupsOf } from './groups';
import { markedUrl } from './marked-url';
import { piecesOf } from './pieces';

/** What was found, chapter by chapter. */
export function SearchResults({ hits }: { hits: readonly Hit[] }) {
  return groupsOf(hits).map(({ key, title, url, hits: own }) => (
    <section key={key} className="search-group">
      <h2>
        <a href={url}>{title}</a>
      </h2>
      <ol>
        {own.map((hit) => (
          <li key={hit.url}>
            <Result hit={hit} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

function Result({ hit }: { hit: Hit }) {
  const { url, title, number, within, excerpt, titleMarks, excerptMarks, planned } = hit;
  const id = `hit-${url}`;
  return (
    <a className="search-hit" href={markedUrl(hit)} data-testid="search-hit" aria-labelledby={id}>
      <span className="search-hit-title" id={id}>
        {number !== '' && <span className="search-hit-number">{number}</span>} <Marked text={title} marks={titleMarks} />
      </span>
      {planned && <span className="status status-planned">In preparation</span>}
      {within.length > 0 && <span className="search-hit-within">in {within.join(' › ')}</span>}
      {excerpt !== '' && (
        <span className="search-hit-excerpt">
          <Marked text={excerpt} marks={excerptMarks} />
        </span>
      )}
    </a>
  );
}

function Marked({ text, marks }: { text: string; marks: readonly Range[] }) {
  // Runs of one text have no other name than their place.
  return piecesOf(text, marks).map(({ text: run, isMarked }, index) => (isMarked ? <mark key={index}>{run}</mark> : run));
}
