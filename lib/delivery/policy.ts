import { createHash } from 'node:crypto';

/** What a Content-Security-Policy must allow beyond the site's own files. */
export interface Allowances {
  /** Texts of the inline scripts that may run. */
  inlineScripts?: readonly string[];
  /** React's development build evaluates code, draws inline scripts and styles, and its server talks over a socket. */
  development?: boolean;
}

/**
 * The Content-Security-Policy of a document: only the site's own files, inline scripts by their hash alone, no inline style,
 * and no text that becomes markup or script in the browser but through the site's own Trusted Types policy.
 */
export function contentSecurityPolicy({ inlineScripts = [], development = false }: Allowances = {}): string {
  const scripts = development ? ["'unsafe-inline'", "'unsafe-eval'"] : inlineScripts.map(hashSource);
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    // `default` is made by components/behaviours/late-runtime.ts, just before the framework arrives; `worker` by components/tools/offline.
    ...(development ? [] : ["require-trusted-types-for 'script'", 'trusted-types default worker']),
  ].join('; ');
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A drawing that is opened by itself gets none of the site's rights. */
export const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/**
 * For a PDF. Browsers show one inside of a page of their own making, with a plug-in and styles in it, and apply the file's policy to that page: the
 * site's would leave it empty.
 */
export const paperPolicy = "frame-ancestors 'self'";
