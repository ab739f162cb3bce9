import { routes } from '@/lib/site/routes';
import type { Pointed } from '@/lib/site/pointed/pointed';

/** Says that the book has no such id, and what it has of nearly the same name. */
export function MissingId({ id, places }: { id: string; places: readonly Pointed[] }) {
  return (
    <article className="list-page missing-id">
      <h1>Nothing of this name</h1>
      <p>
        The book has nothing under <code>{id}</code>. It may have been taken out of the text, or the address was cut short.
      </p>
      {places.length > 0 && (
        <>
          <h2>Perhaps you mean</h2>
          <ul>
            {places.map(({ id: known, label, title, within, url }) => (
              <li key={known}>
                <a href={url}>{label}</a>
                {title !== '' && `: ${title}`} <span className="missing-within">{within}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        Or go by the <a href={routes.contents()}>contents</a>, or <a href={routes.search(id.replace(/[-_.]+/g, ' ').slice(0, 80))}>search the book</a> for it.
      </p>
    </article>
  );
}
