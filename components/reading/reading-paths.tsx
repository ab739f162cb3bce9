import type { ReadingPath } from '@/lib/site/entry';
import { ReadMark } from './read-mark';

/**
 * The ways through the book, one after the other. The site's script (components/tools/paths) lets a reader choose one and shows how far it is
 * read; without it they are plain lists.
 */
export function ReadingPaths({ paths }: { paths: readonly ReadingPath[] }) {
  return paths.map(({ id, title, description, url, steps }) => (
    <details key={id} id={id} className="reading-path" data-path={id} data-path-url={url} suppressHydrationWarning>
      <summary>
        <span className="path-title">{title}</span> <span className="path-progress" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
      </summary>
      {description !== '' && <p>{description}</p>}
      <ol>
        {steps.map(({ url: step, title: chapter, skim }) => (
          <li key={step}>
            <a href={step} suppressHydrationWarning>
              {chapter}
            </a>
            {skim && <span className="path-skim"> (skim)</span>}
            <ReadMark />
          </li>
        ))}
      </ol>
      <button className="path-button" type="button" data-tool="path" data-choose-path={id} hidden suppressHydrationWarning dangerouslySetInnerHTML={{ __html: 'Follow this path' }} />
    </details>
  ));
}
