/**
 * An empty place for returning readers; its room is there before it is filled where something was read (`data-begun`). The site's plain script fills it, often before React arrives; the empty inner HTML keeps
 * React from looking inside, so that what the script wrote is neither an error nor removed.
 */
export function ContinueReading() {
  return <p className="continue-reading" data-continue hidden suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
}
