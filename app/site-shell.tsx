import type { ReactNode } from 'react';
import { FontPreloads } from './fonts/preloads';
import './styles.css';
import { SiteDocument } from '@/components/site/document';
import { problemsOf } from '@/lib/check/check';
import { behaviours } from '@/lib/site/behaviours';
import { readBook, siteBook } from '@/lib/site/book';
import { speculationRules } from '@/lib/site/speculation-rules';
import { themeScript } from '@/lib/site/theme-script';

/** The document with its data; used by the layout and by the page for unknown addresses, which Next draws outside of it. */
export function SiteShell({ children }: { children: ReactNode }) {
  const reading = process.env.NODE_ENV === 'development' ? readBook() : null;
  const development = reading && { problems: problemsOf(reading), stamp: reading.stamp };
  return (
    <SiteDocument about={siteBook().about} fonts={<FontPreloads fonts={['sans', 'serif']} />} themeScript={themeScript} speculationRules={speculationRules()} behaviours={behaviours()} development={development}>
      {children}
    </SiteDocument>
  );
}
