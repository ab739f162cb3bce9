'use client';

import { useState } from 'react';
import { keptMarkup } from './markup-registry';

/**
 * A client file because this is where hydration stops: on the server it draws the kept markup; in the browser it takes what
 * the document already holds, so that the text is sent once.
 */
export function MarkupBoundary({ id }: { id: string }) {
  // Read once, so that the text also survives when React has to draw the page anew after an error elsewhere.
  const [html] = useState(() => (typeof window === 'undefined' ? keptMarkup(id) : (document.querySelector(`[data-markup="${id}"]`)?.innerHTML ?? '')));
  return <div className="markup" data-markup={id} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
