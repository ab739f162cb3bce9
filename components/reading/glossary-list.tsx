import type { GlossaryEntry } from '@/lib/site/glossary-page';
import type { LetterGroup } from '@/lib/book/letters';
import type { PassageLink } from '@/lib/site/passages';

/** So many places stand in the open; the rest is folded away. */
const PLACES_SHOWN = 3;

/** Every term by its letter: what it means, what is near it, where it is used. */
export function GlossaryList({ groups }: { groups: readonly LetterGroup<GlossaryEntry>[] }) {
  return groups.map(({ letter, id, entries }) => (
    <section key={id} className="letter-group">
      <h2 id={id}>{letter}</h2>
      <dl className="glossary">
        {entries.map((entry) => (
          <TermEntry key={entry.id} entry={entry} />
        ))}
      </dl>
    </section>
  ));
}

function TermEntry({ entry: { id, name, aliases, definition, see, uses } }: { entry: GlossaryEntry }) {
  return (
    <div id={id} className="glossary-term">
      <dt>
        <dfn>{name}</dfn>
        {aliases.length > 0 && <span className="glossary-aliases"> also {aliases.join(', ')}</span>}
      </dt>
      <dd className="prose" dangerouslySetInnerHTML={{ __html: definition }} />
      {see.length > 0 && (
        <dd className="glossary-more">
          <span className="glossary-label">See also</span> <Joined items={see.map((other) => ({ url: `#${other.id}`, text: other.name }))} />
        </dd>
      )}
      {uses.length > 0 && (
        <dd className="glossary-more">
          <span className="glossary-label">Used in</span> <Joined items={uses.slice(0, PLACES_SHOWN).map(textOf)} />
          {uses.length > PLACES_SHOWN && (
            <details>
              <summary>{uses.length - PLACES_SHOWN} more</summary>
              <Joined items={uses.slice(PLACES_SHOWN).map(textOf)} />
            </details>
          )}
        </dd>
      )}
    </div>
  );
}

function textOf({ url, number, title }: PassageLink): { url: string; text: string } {
  return { url, text: `${number} ${title}` };
}

function Joined({ items }: { items: readonly { url: string; text: string }[] }) {
  return (
    <ul className="joined">
      {items.map(({ url, text }) => (
        <li key={url}>
          <a href={url}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
