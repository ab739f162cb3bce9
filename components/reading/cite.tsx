import type { ReactNode } from 'react';
import type { CitePageData } from '@/lib/site/cite';
import { routes } from '@/lib/site/routes';

interface CiteProps {
  page: CitePageData;
  /** Title of the book. */
  title: string;
  /** The entry in APA's style. */
  apa: ReactNode;
}

/** How the book or a chapter is cited: as text, and in the formats of reference managers. */
export function Cite({ page, title, apa }: CiteProps) {
  const { chapter, chapters, files, note } = page;
  return (
    <article className="list-page cite-page">
      {chapter !== null && (
        <p className="chapter-label">
          {chapter.label}: <a href={chapter.url}>{chapter.title}</a>
        </p>
      )}
      <h1>{chapter === null ? 'Cite this book' : 'Cite this chapter'}</h1>
      {note !== null && <p className="cite-note">{note}</p>}
      <section>
        <h2>APA</h2>
        <div className="cite-entry" data-copyable="citation">
          {apa}
        </div>
      </section>
      {files.map(({ name, text, url, fileName }) => (
        <section key={name}>
          <h2>{name}</h2>
          <figure className="code cite-file">
            <pre>
              <code>{text}</code>
            </pre>
          </figure>
          <p className="cite-download">
            <a href={url} download={fileName}>
              Download {fileName}
            </a>
          </p>
        </section>
      ))}
      {chapter === null ? (
        <section>
          <h2>One chapter</h2>
          <p>What a chapter says is cited by that chapter.</p>
          <ul className="cite-chapters">
            {chapters.map(({ url, number, title: name }) => (
              <li key={url}>
                {number} <a href={url}>{name}</a>
              </li>
            ))}
          </ul>
          <p>
            For repositories there is <a href={routes.citationFile()} download="CITATION.cff">CITATION.cff</a>.
          </p>
        </section>
      ) : (
        <p>
          For the work as a whole: <a href={routes.cite()}>cite {title}</a>.
        </p>
      )}
    </article>
  );
}
