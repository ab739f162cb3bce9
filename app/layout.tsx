import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { siteBook } from '@/lib/site/book';
import { bookMetadata } from '@/lib/site/metadata';
import { SiteShell } from './site-shell';

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
  return <SiteShell>{children}</SiteShell>;
}
