/**
 * The site's own small script: everything a reader touches that needs no React. Every page is complete without it.
 * Bundled apart from the framework (`npm run behaviours`), so that a reader who only reads waits for nothing else.
 */
import { addCopyButtons, watchCopying } from './copying/watch';
import { watchDrawers } from './drawer';
import { watchFolded } from './folded';
import { watchHeadingLinks } from './heading-links';
import { watchIslands } from './late-runtime';
import { watchEnlarging } from './lightbox/watch';
import { watchNotes } from './notes/watch';
import { watchOffline } from './offline';
import { watchOverflow } from './overflow';
import { loadLate } from './own-address';
import { watchLinks } from './prefetch';
import { watchQuizzes } from './quizzes';
import { watchReferences } from './preview/watch';
import { prefillReport, spyOnSections } from './scroll-spy';
import { watchSearch } from './search';
import { showStarCount } from './star-count';
import { watchTheme } from './theme';
import { watchTools } from './tools';

watchTheme();
watchTools();
watchDrawers();
watchHeadingLinks();
watchCopying();
watchFolded();
watchQuizzes();
watchReferences();
watchEnlarging();
readText();
watchNotes();
prefillReport();
if (document.querySelector('[data-near-misses]')) void loadLate('near-misses');
watchIslands();
showStarCount();
watchLinks();
watchOffline();
watchSearch();

/** What depends on the text of the page; in development (`development.ts`) the text changes while the page is open. */
function readText(): void {
  addCopyButtons();
  watchOverflow();
  spyOnSections();
}
document.addEventListener('site-text', readText);
