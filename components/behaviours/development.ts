/** In development: shows a change of the manuscript on the open page, at the place where it is being read. */
import { morph } from './development/morph';
import { keepPlace } from './development/place';

/** Parts of a page that the manuscript decides; the rest is the program's. */
const parts = ['main', '.sidebar', '.reading-aside'];
const { changes: address, stamp } = document.currentScript instanceof HTMLScriptElement ? document.currentScript.dataset : {};
let shown = stamp;
let served: Document | null = null;

async function fetchPage(): Promise<Document> {
  const response = await fetch(location.href, { cache: 'no-store' });
  if (!response.ok) throw new Error(`Unexpected answer ${response.status}, expected the page`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Brings the open page up to date; throws where only a reload can. */
async function update(): Promise<void> {
  const page = await fetchPage();
  if (!document.querySelector('.chapter') || programOf(page) !== programOf(document)) throw new Error('another program');
  const before = served;
  const swaps = parts.flatMap((part) => {
    const [now, later] = [document.querySelector(part), page.querySelector(part)];
    if ((now === null) !== (later === null)) throw new Error(`${part} came or went`);
    return now && later ? [{ now, later, earlier: before?.querySelector(part) }] : [];
  });
  keepPlace(() => {
    for (const { now, later, earlier } of swaps) {
      if (earlier) morph(now, earlier, later);
      else now.replaceChildren(...[...later.childNodes].map((node) => document.importNode(node, true)));
    }
  });
  document.title = page.title;
  showProblems(page);
  served = page;
  document.dispatchEvent(new Event('site-text'));
}

/** The scripts and styles that a page asks for. */
function programOf(page: Document): string {
  return [...page.querySelectorAll('head link[rel=stylesheet], head script[src^="/"][defer]')].map((node) => node.getAttribute('href') ?? node.getAttribute('src')).sort().join();
}

/** The overlay stays an element of the page and is only filled or hidden, since the framework drew it. */
function showProblems(page: Document): void {
  const [now, later] = [document.querySelector<HTMLDetailsElement>('.problem-overlay'), page.querySelector<HTMLDetailsElement>('.problem-overlay')];
  if (now) now.hidden = later === null;
  if (!later) return;
  if (!now) document.body.append(document.importNode(later, true));
  else if (now.innerHTML !== later.innerHTML) {
    now.open = later.open;
    now.replaceChildren(...[...later.childNodes].map((node) => document.importNode(node, true)));
  }
}

if (address) {
  const changes = new EventSource(address);
  let turn = Promise.resolve();
  changes.addEventListener('message', ({ data }) => {
    if (data === shown) return;
    shown = String(data);
    turn = turn.then(update).catch(() => location.reload());
  });
  addEventListener('pagehide', () => {
    changes.close();
  });
}
