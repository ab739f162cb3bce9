import type { ReactNode } from 'react';

interface PrincipleView {
  number: number;
  title: string;
  /** The compiled text; null in development while it does not compile. */
  text: ReactNode;
}

/** What a reader should carry away from a part: a numbered list, each with its reason. */
export function PartPrinciples({ principles }: { principles: readonly PrincipleView[] }) {
  const first = principles[0];
  if (first === undefined) return null;
  return (
    <section className="part-principles" aria-labelledby="principles">
      <h2 id="principles">Principles</h2>
      <ol start={first.number}>
        {principles.map(({ number, title, text }) => (
          <li key={number} id={`principle-${number}`}>
            <span className="principle-number" aria-hidden="true">
              {number}
            </span>
            <div className="prose">
              <h3>{title}</h3>
              {text}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
