import type { Metadata } from 'next';
import { citeView } from '@/app/cite-view';
import { siteBook } from '@/lib/site/book';
import { citeMetadata } from '@/lib/site/metadata';
import { routes } from '@/lib/site/routes';

export function generateMetadata(): Metadata {
  return citeMetadata(siteBook(), null, routes.cite());
}

export default function CiteBook() {
  return citeView(null);
}
