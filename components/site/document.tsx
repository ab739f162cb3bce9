import type { ReactNode } from 'react';
import type { Book } from '@/lib/book/model';
import type { Problem } from '@/lib/book/problems';
import { basePath, routes } from '@/lib/site/routes';
import { ProblemOverlay } from './problem-overlay';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

interface SiteDocumentProps {
  about: Book['about'];
  /** Links that load the fonts every page begins with. */
  fonts: ReactNode;
  /** JSON: which pages the browser may fetch or draw ahead. */
  speculationRules: string;
  themeScript: string;
  behaviours: { url: string; integrity: string };
  /** In development: the manuscript's mistakes, shown over the page, and a text that changes with it. Null elsewhere. */
  development: { problems: readonly Problem[]; stamp: string } | null;
  children: ReactNode;
}

/** The HTML document around every page. */
export function SiteDocument({ about, fonts, speculationRules, themeScript, behaviours, development, children }: SiteDocumentProps) {
  return (
    <html lang={about.language} data-base={basePath} suppressHydrationWarning>
      <head>
        {fonts}
        <link rel="alternate" type="application/atom+xml" title={`${about.title}: new and changed chapters`} href={routes.feed()} />
        {/* Before the first paint, so that what the reader chose does not flash. */}
        <script data-own="" dangerouslySetInnerHTML={{ __html: themeScript }} />
        <script data-own="" src={behaviours.url} integrity={behaviours.integrity} defer />
        {development === null && <script data-own="" type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />}
        {development !== null && <script src={routes.site('/assets/site/development.js')} data-changes={routes.site('/dev/changes')} data-stamp={development.stamp} defer />}
      </head>
      <body>
        <a className="skip-link" href="#main">
          Skip to the text
        </a>
        <SiteHeader title={about.title} repository={about.repository ?? null} searchUrl={routes.search()} contentsUrl={routes.contents()} />
        {children}
        <SiteFooter about={about} />
        {development !== null && development.problems.length > 0 && <ProblemOverlay problems={development.problems} />}
      </body>
    </html>
  );
}
