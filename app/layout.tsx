import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { fontVariables } from './fonts/fonts';
import './styles.css';
import { ProblemOverlay } from '@/components/site/problem-overlay';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { behavioursUrl } from '@/lib/site/behaviours';
import { readBook, siteBook } from '@/lib/site/book';
import { bookMetadata } from '@/lib/site/metadata';
import { routes } from '@/lib/site/routes';
import { themeScript } from '@/lib/site/theme-script';

export function generateMetadata(): Metadata {
  return bookMetadata(siteBook());
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcf9' },
    { media: '(prefers-color-scheme: dark)', color: '#16181d' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  const { about } = siteBook();
  const development = process.env.NODE_ENV === 'development';
  const problems = development ? readBook().problems : [];
  return (
    <html lang={about.language} className={fontVariables} suppressHydrationWarning>
      <head>
        {/* Before the first paint, so that a chosen theme does not flash. */}
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
        <script src={behavioursUrl()} defer />
        {development && <script src={routes.site('/assets/site/development.js')} data-changes={routes.site('/dev/changes')} defer />}
      </head>
      <body>
        <a className="skip-link" href="#main">
          Skip to the text
        </a>
        <SiteHeader title={about.title} repository={about.repository ?? null} searchUrl={null} contentsUrl={routes.contents()} />
        {children}
        <SiteFooter about={about} />
        {problems.length > 0 && <ProblemOverlay problems={problems} />}
      </body>
    </html>
  );
}
