/**
 * A place for how far a chapter was read, beside its link. The site's plain script fills it, often before React arrives; the empty inner HTML
 * keeps React from looking inside. Its room is there from the start, so that nothing moves.
 */
export function ReadMark() {
  return <span className="read-mark" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
}
