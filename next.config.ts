import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

type Header = { key: string; value: string };

const development = process.env.NODE_ENV === 'development';
const basePath = process.env['SITE_BASE_PATH'] ?? '';
const siteUrl = process.env['SITE_URL'] ?? '';

// React's development build evaluates code and the development server talks over a socket.
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  `connect-src 'self'${development ? ' ws:' : ''}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

const unused = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'];

const securityHeaders: Header[] = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: unused.map((feature) => `${feature}=()`).join(', ') },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  // Only where the site is known to be served over TLS: on plain HTTP a browser would ignore it, on localhost it would do harm.
  ...(siteUrl.startsWith('https:') ? [{ key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' }] : []),
];

const cacheControl = (value: string): Header[] => [{ key: 'Cache-Control', value }];

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: fileURLToPath(new URL('.', import.meta.url)),
  // The package gets the manuscript and public/ from scripts/build/package.ts, complete and in the right place; sharp would only serve next/image.
  outputFileTracingExcludes: {
    '/**': ['./content/**', './public/**', './.next/cache/**', './.git/**'],
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
  serverExternalPackages: ['unified', 'remark-parse', 'remark-mdx', 'remark-gfm', 'remark-math', 'remark-smartypants', 'katex', 'lowlight', 'highlight.js', 'zod', 'yaml', 'gray-matter', 'hast-util-to-html', 'hast-util-to-text', 'hast-util-from-html', 'hastscript', 'unist-util-visit', '@mdx-js/mdx', 'mdast-util-to-string', 'vfile', 'chokidar', 'image-size', 'github-slugger'],
  // `npm test` checks types.
  typescript: { ignoreBuildErrors: true },
  headers: () => [
    { source: '/:path*', basePath: false, headers: securityHeaders },
    // A drawing that is opened by itself gets none of the site's rights.
    { source: '/manuscript/:path*', headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; style-src 'unsafe-inline'; sandbox" }] },
    // Pages are asked about each time (mostly answered by 304), in browsers and in CDNs: a new build shows at once.
    ...['/', '/(chapters|appendices|parts|manuscript)/:path*', '/(contents|glossary|references)'].map((source) => ({ source, headers: cacheControl('public, max-age=0, must-revalidate') })),
    { source: '/assets/:path*', headers: cacheControl('public, max-age=3600, stale-while-revalidate=86400') },
  ],
  // The welcome page's address ends in a slash under a base path as well (`/vol2/`); every other page's does not.
  skipTrailingSlashRedirect: true,
  redirects: () => [
    { source: `${basePath}/index.html`, destination: `${basePath}/`, basePath: false, permanent: true },
    { source: '/:path+/', destination: '/:path+', permanent: true },
  ],
};

export default config;
