/**
 * The site's own small script: everything a reader touches that needs no React. Every page is complete without it.
 * Bundled apart from the framework (`npm run behaviours`), so that a reader who only reads waits for nothing else.
 */
import { watchContinue } from './continue-reading';
import { addCopyButtons, watchCopyButtons } from './copy-code';
import { watchDrawers } from './drawer';
import { watchHeadingLinks } from './heading-links';
import { showNearMisses } from './near-misses';
import { watchIslands } from './late-runtime';
import { watchOverflow } from './overflow';
import { watchLinks } from './prefetch';
import { prefillReport, spyOnSections } from './scroll-spy';
import { watchTheme } from './theme';

watchTheme();
watchDrawers();
watchHeadingLinks();
watchCopyButtons();
readText();
prefillReport();
watchContinue();
showNearMisses();
watchIslands();
watchLinks();

/** What depends on the text of the page; in development (`development.ts`) the text changes while the page is open. */
function readText(): void {
  addCopyButtons();
  watchOverflow();
  spyOnSections();
}
document.addEventListener('site-text', readText);
