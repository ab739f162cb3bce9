/** Headers that say something of one exchange or of one coding; the site writes its own. */
const dropped = new Set(['accept-ranges', 'connection', 'content-encoding', 'content-length', 'date', 'etag', 'keep-alive', 'last-modified', 'transfer-encoding', 'vary', 'x-powered-by']);

/** Headers of an answer of Next that belong to what is answered, in lower case. */
export function keptHeaders(headers: Readonly<Record<string, number | string | string[] | undefined>>): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined || dropped.has(name) || name.startsWith('x-nextjs') ? [] : [[name, Array.isArray(value) ? value.join(', ') : String(value)]])));
}

/** What a browser heeds only of documents; on a style sheet or a font it would be so many bytes of nothing. */
const ofDocuments = new Set(['content-security-policy', 'cross-origin-embedder-policy', 'cross-origin-opener-policy', 'origin-agent-cluster', 'permissions-policy', 'referrer-policy', 'x-frame-options']);
const neverDocument = /^(?:font|audio|image\/(?!svg)|text\/css|(?:text|application)\/javascript)/;

/** Headers of an answer without those that mean nothing for its media type. */
export function fittingHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const isDocument = !neverDocument.test(headers['content-type'] ?? '');
  return Object.fromEntries(Object.entries(headers).filter(([name]) => isDocument || !ofDocuments.has(name)));
}
