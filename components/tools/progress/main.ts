/** Notes how much of a chapter was on the screen and where it was left, and leads back there. Loaded when a chapter is being read. */
import { keepProgress, keptProgress, pageOf, type Place } from '@/components/behaviours/reading-progress';
import { blocksBetween, blocksOfPage, placeOf, type Cut } from './blocks';
import { describe, findPlace, placeAt } from './place';
import { isRead, runsIn, shareOf, withRun, type Run } from './seen';

/** Milliseconds that a part of the text must stand still to count after a jump. */
const REST = 1000;
const SAVE_EVERY = 2000;

const kept = keptProgress()[pageOf(location.pathname)] ?? {};
let blocks = blocksOfPage();
let described = describeAll();
let runs: Run[] = runsIn(kept.seen);
let read = typeof kept.read === 'string' ? kept.read : undefined;
/** What was on the screen a moment ago. */
let last: Run | null = null;
let hasMoved = false;
let resting: ReturnType<typeof setTimeout> | undefined;
let saving: ReturnType<typeof setTimeout> | undefined;

function describeAll(): ReturnType<typeof describe>[] {
  return blocks.map(({ element }) => describe(element));
}

/** Where the text comes out from under the header. */
function topEdge(): number {
  return document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
}

function look(): { first: Cut; last: Cut } | null {
  return blocksBetween(blocks, topEdge(), innerHeight);
}

/** What is scrolled through counts at once; what a jump leads to counts when it stays on the screen. */
function watch(): void {
  const view = document.visibilityState === 'visible' ? look() : null;
  if (!view) return;
  const run: Run = [placeOf(blocks, view.first), placeOf(blocks, view.last)];
  if (last && run[0] <= last[1] && run[1] >= last[0]) count([Math.min(run[0], last[0]), Math.max(run[1], last[1])]);
  last = run;
  clearTimeout(resting);
  resting = setTimeout(() => {
    if (document.visibilityState === 'visible') count(run);
  }, REST);
}

function count(run: Run): void {
  runs = withRun(runs, run);
  if (read === undefined && isRead(runs)) {
    read = new Date().toISOString();
    save();
  } else saving ??= setTimeout(save, SAVE_EVERY);
}

function save(): void {
  clearTimeout(saving);
  saving = undefined;
  // Another tab may have shown more of it, and a file may have brought more.
  runs = runsIn(keptProgress()[pageOf(location.pathname)]?.seen).reduce(withRun, runs);
  keepProgress({ seen: runs, share: Math.min(99, shareOf(runs)), ...(read ? { read } : {}), ...placeNow() });
}

/** Who has only looked at the beginning, or followed a link, has not left the place where the chapter was being read. */
function placeNow(): { place?: Place } {
  const view = hasMoved ? look() : null;
  return view ? { place: placeAt(described, view.first.index, view.first.passed) } : {};
}

/** Goes back to a place that was left; the address then names its section. */
function goBack(place: Partial<Place>): void {
  const found = findPlace(described, { section: '', heading: '', block: 0, words: '', passed: 0, ...place });
  const element = found && blocks[found.index]?.element;
  history.replaceState(history.state, '', place.section && document.getElementById(place.section) ? `#${place.section}` : location.pathname);
  if (!element) return;
  const settle = () => {
    const { top, height } = element.getBoundingClientRect();
    scrollBy({ top: top + height * found.passed - topEdge(), behavior: 'instant' });
  };
  // The first lays the section out, the others know how tall it and its neighbours are.
  element.scrollIntoView({ behavior: 'instant' });
  settle();
  requestAnimationFrame(() => {
    settle();
    requestAnimationFrame(settle);
  });
}

if (location.hash === '#~continue') goBack(kept.place ?? {});
watch();
addEventListener(
  'scroll',
  () => {
    hasMoved = true;
    watch();
  },
  { passive: true },
);
addEventListener('pagehide', save);
document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? save() : watch()));
document.addEventListener('site-text', () => {
  blocks = blocksOfPage();
  described = describeAll();
});
