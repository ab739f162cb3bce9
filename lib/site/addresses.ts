import type { Addresses } from '@/lib/book/markup/page';
import { routes } from './routes';

/** The site's addresses as the pipeline asks for them. */
export const addresses: Addresses = {
  chapter: routes.chapter,
  welcome: routes.welcome,
  site: routes.site,
  file: routes.figure,
};
