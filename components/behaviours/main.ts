/**
 * The site's own small script: everything a reader touches that needs no React. Every page is complete without it.
 * Bundled apart from the framework (`npm run behaviours`), so that a reader who only reads waits for nothing else.
 */
import { watchContinue } from './continue-reading';
import { addCopyButtons } from './copy-code';
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
addCopyButtons();
watchOverflow();
spyOnSections();
prefillReport();
watchContinue();
showNearMisses();
watchIslands();
watchLinks();
