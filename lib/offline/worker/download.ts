/** Keeping stops here; `cause` says what happened. */
export class SiteProblem extends Error {
  override name = 'SiteProblem';
}

/** The site has gone on to another edition while this one was fetched. */
export class EditionGone extends Error {
  override name = 'EditionGone';
}

interface Download {
  url: string;
  /** First digits of the hexadecimal SHA-256 of the body. */
  hash: string;
  signal: AbortSignal;
  /** Called with the bytes that came since the last call. */
  progress: (bytes: number) => void;
}

/**
 * Fetches a body and makes sure that it is the one that the edition names.
 * @throws EditionGone when the bytes are others, SiteProblem when the site answers with a failure, TypeError without network.
 */
export async function download({ url, hash, signal, progress }: Download): Promise<{ body: Uint8Array<ArrayBuffer>; type: string }> {
  // Browsers must not put a second copy into their own cache.
  const response = await fetch(url, { cache: 'no-store', signal });
  if (response.status === 404 || response.status === 410) throw new EditionGone(url);
  if (!response.ok || !response.body) throw new SiteProblem(`${url} answers ${response.status}`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    progress(value.length);
  }
  const body = new Uint8Array(await new Blob(parts).arrayBuffer());
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  if (!hexadecimal(digest).startsWith(hash)) throw new EditionGone(url);
  return { body, type: response.headers.get('content-type') ?? 'application/octet-stream' };
}

function hexadecimal(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
