import type { ReadingPath } from '@/lib/site/entry';

/** The ways through the book, one after the other. */
export function ReadingPaths({ paths }: { paths: readonly ReadingPath[] }) {
  if (paths.length === 0) return null;
  return (
    <section className="reading-paths">
      <h2>Reading paths</h2>
      {paths.map(({ title, description, steps }) => (
        <details key={title}>
          <summary>{title}</summary>
          {description !== '' && <p>{description}</p>}
          <ol>
            {steps.map(({ url, title: step, skim }) => (
              <li key={url}>
                <a href={url}>{step}</a>
                {skim && ' (skim)'}
              </li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}
