/** @jsxImportSource preact */
import { groupsOf } from '@/components/search/groups';
import { markedUrl } from '@/components/search/marked-url';
import { piecesOf } from '@/components/search/pieces';
import type { Hit, Range } from '@/lib/search/model';

export const LIST_ID = 'search-list';

/** Id of the option at a place of the list. */
export function optionId(index: number): string {
  return `search-option-${index}`;
}

interface HitListProps {
  hits: readonly Hit[];
  /** Place of the option that the keyboard is at; -1 for none. */
  active: number;
  open: (event: MouseEvent, hit: Hit) => void;
}

/** Hits as options of the field above, chapter by chapter. Each is a link, so that all that a browser offers for links works. */
export function HitList({ hits, active, open }: HitListProps) {
  let index = -1;
  return (
    <div role="listbox" id={LIST_ID} aria-label="Passages found">
      {groupsOf(hits).map(({ key, title, hits: own }) => (
        <div key={key} role="group" aria-label={title}>
          <p class="search-group-title" aria-hidden="true">
            {title}
          </p>
          {own.map((hit) => {
            index += 1;
            return <Option key={hit.url} hit={hit} id={optionId(index)} isActive={index === active} open={open} />;
          })}
        </div>
      ))}
    </div>
  );
}

function Option({ hit, id, isActive, open }: { hit: Hit; id: string; isActive: boolean; open: HitListProps['open'] }) {
  const { title, number, within, excerpt, titleMarks, excerptMarks, planned } = hit;
  return (
    <a class="search-hit" role="option" id={id} tabIndex={-1} aria-selected={isActive} href={markedUrl(hit)} onClick={(event) => open(event, hit)} data-testid="search-hit">
      <span class="search-hit-title">
        {number !== '' && <span class="search-hit-number">{number}</span>} <Marked text={title} marks={titleMarks} />
      </span>
      {planned && <span class="status status-planned">In preparation</span>}
      {within.length > 0 && <span class="search-hit-within">in {within.join(' › ')}</span>}
      <span class="search-hit-excerpt">
        <Marked text={excerpt} marks={excerptMarks} />
      </span>
    </a>
  );
}

function Marked({ text, marks }: { text: string; marks: readonly Range[] }) {
  return <>{piecesOf(text, marks).map(({ text: run, isMarked }) => (isMarked ? <mark>{run}</mark> : run))}</>;
}
