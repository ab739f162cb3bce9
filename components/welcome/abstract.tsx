import type { ReactNode } from 'react';

/** The lead paragraph of the welcome page: what the book is about, before anything else. */
export function Abstract({ children }: { children: ReactNode }) {
  return <div className="abstract">{children}</div>;
}
