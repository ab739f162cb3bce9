import type { Addresses } from '@/lib/book/markup/page';
import { addresses } from './addresses';
import { absolute } from './metadata';

/** The site's addresses in their absolute form, for texts that are read elsewhere. */
export const absoluteAddresses: Addresses = {
  chapter: (chapter, fragment) => absolute(addresses.chapter(chapter, fragment)),
  welcome: (fragment) => absolute(addresses.welcome(fragment)),
  site: (path, fragment) => absolute(addresses.site(path, fragment)),
  file: (path) => absolute(addresses.file(path)),
};
