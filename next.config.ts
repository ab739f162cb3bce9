import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import { contentSecurityPolicy, drawingPolicy, paperPolicy } from './lib/delivery/policy';
import { rewrites } from './lib/delivery/rewrites';

type Header = { key: string; value: string };

const development = process.env.NODE_ENV === 'development';
const basePath = process.env['SITE_BASE_PATH'] ?? '';

const unused = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'];

const securityHeaders: Header[] = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy({ development }) },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: unused.map((feature) => `${feature}=()`).join(', ') },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Origin-Agent-Cluster', value: '?1' },
  // The site's pages are isolated from others; its pictures, sounds and feeds may be shown elsewhere.
  { key: 'Cross-Origin-Embedder-Policy', value: 'credentialless' },
  { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
];

const cacheControl = (value: string): Header[] => [{ key: 'Cache-Control', value }];

/** What changes with a deployment only. */
const keptPages = ['/(chapters|appendices|parts|tex|quizzes|cite)/:path*', '/(contents|glossary|references|book-index|review|notes|contribute|search|offline|cite|cite.bib|cite.ris|cite.json|CITATION.cff|feed.xml|llms.txt|llms-full.txt)'];

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: fileURLToPath(new URL('.', import.meta.url)),
  // The package gets the manuscript and public/ from scripts/build/package.ts, complete and in the right place; sharp would only serve next/image.
  outputFileTracingExcludes: {
    '/**': ['./content/**', './docs/**', './public/**', './.next/cache/**', './.git/**'],
    'next-server': ['./node_modules/{sharp,@img,detect-libc,semver}/**'],
  },
  basePath,
  env: { SITE_BASE_PATH: basePath },
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  allowedDevOrigins: ['127.0.0.1'],
  images: { unoptimized: true },
  // A change of the program compiles it whole; a change of the manuscript does not compile it at all (scripts/build/compilation.ts).
  experimental: { turbopackFileSystemCacheForBuild: false },
  // next-mdx-remote imports React's JSX runtime in a way that Turbopack must see to give it the server's React.
  transpilePackages: ['next-mdx-remote'],
  // The pipeline's packages are Node's own to load: bundling them would take a third of the compiler's time.
  serverExternalPackages: ['unified', 'remark-parse', 'remark-mdx', 'remark-gfm', 'remark-math', 'remark-smartypants', 'katex', 'lowlight', 'highlight.js', 'citeproc', '@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-csl', '@citation-js/plugin-ris', '@citation-js/name', 'mdast-util-to-markdown', 'mdast-util-gfm', 'mdast-util-math', 'xastscript', 'xast-util-to-xml', 'zod', 'yaml', 'gray-matter', 'hast-util-to-html', 'hast-util-to-text', 'hast-util-from-html', 'hastscript', 'unist-util-visit', '@mdx-js/mdx', 'mdast-util-to-string', 'vfile', 'chokidar', 'image-size', 'github-slugger', 'saxes'],
  // `npm test` checks types.
  typescript: { ignoreBuildErrors: true },
  headers: () => [
    { source: '/:path*', basePath: false, headers: securityHeaders },
    // A drawing that is opened by itself gets none of the site's rights.
    { source: '/manuscript/:path*', headers: [{ key: 'Content-Security-Policy', value: drawingPolicy }] },
    { source: '/:path(.+\\.pdf)', headers: [{ key: 'Content-Security-Policy', value: paperPolicy }] },
    // Browsers ask again after a minute (mostly answered by 304). Shared caches hold a page for a month and send it at once, yet ask
    // behind the reader's back once it is five minutes old: a deployment shows by itself, and the server is seldom asked.
    ...keptPages.map((source) => ({ source, headers: cacheControl('public, max-age=60, s-maxage=300, stale-while-revalidate=2592000') })),
    { source: '/', headers: cacheControl('public, max-age=0, s-maxage=60, stale-while-revalidate=86400') },
    { source: '/manuscript/:path*', headers: cacheControl('public, max-age=3600, stale-while-revalidate=86400') },
    { source: '/assets/:path*', headers: cacheControl('public, max-age=3600, stale-while-revalidate=86400') },
  ],
  rewrites: () => [...rewrites],
  // The welcome page's address ends in a slash under a base path as well (`/vol2/`); every other page's does not.
  skipTrailingSlashRedirect: true,
  redirects: () => [
    { source: `${basePath}/index.html`, destination: `${basePath}/`, basePath: false, permanent: true },
    { source: '/:path+/', destination: '/:path+', permanent: true },
  ],
};

export default config;
