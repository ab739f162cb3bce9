import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { frameworkCall, type FrameworkCall } from './framework-call';
import { contentSecurityPolicy } from './policy';

/** A page as it goes to readers. */
export interface FinishedDocument {
  html: string;
  /** Its Content-Security-Policy. */
  policy: string;
}

/** Address and Subresource Integrity of a script that is loaded on demand; read by `components/behaviours/late-runtime.ts`. */
type LateScript = [src: string, integrity: string | null];

/**
 * Takes the framework's scripts and its payload for hydration out of a page. Where the page has islands (`data-island`) they become a
 * list that the site's own script loads when an island is about to be used; elsewhere nobody needs them.
 * @param html a whole document as Next wrote it. Scripts marked `data-own` are the site's and stay.
 * @param integrityOf the integrity of a script by its address, or null when it is not known.
 * @throws when the framework writes an inline script of an unknown form: a page whose islands never wake must not be published.
 */
export function finishDocument(html: string, integrityOf: (src: string) => string | null): FinishedDocument {
  const removed: Element[] = [];
  const inlineScripts: string[] = [];
  const calls: FrameworkCall[] = [];
  const scripts: LateScript[] = [];
  let hasIslands = false;
  for (const element of elementsOf(fromHtml(html).children)) {
    const { properties } = element;
    if ('dataIsland' in properties) hasIslands = true;
    if (element.tagName === 'link' && properties['as'] === 'script') removed.push(element);
    if (element.tagName !== 'script') continue;
    const text = element.children[0]?.type === 'text' ? element.children[0].value : '';
    const src = properties['src'];
    if (isData(properties['type'])) continue;
    if ('dataOwn' in properties) {
      if (typeof src !== 'string') inlineScripts.push(text);
      continue;
    }
    removed.push(element);
    // Browsers that ask for `nomodule` scripts cannot run the rest.
    if ('noModule' in properties) continue;
    if (typeof src === 'string') scripts.push([src, integrityOf(src)]);
    else calls.push(frameworkCall(text));
  }
  const late = hasIslands ? `<script type="application/json" id="late-runtime">${inert({ calls, scripts })}</script>` : '';
  return { html: without(html, removed).replace(/<\/body>/, () => `${late}</body>`), policy: contentSecurityPolicy({ inlineScripts }) };
}

/** Browsers run scripts of these types and hold all others for data; speculation rules are data that the policy must know. */
function isData(type: unknown): boolean {
  return typeof type === 'string' && !['', 'module', 'text/javascript', 'speculationrules'].includes(type);
}

function* elementsOf(children: readonly (RootContent | ElementContent)[]): Generator<Element> {
  for (const child of children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elementsOf(child.children);
  }
}

function without(html: string, removed: readonly Element[]): string {
  let result = '';
  let from = 0;
  for (const { position } of removed) {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start === undefined || end === undefined) throw new Error('A script of the page has no place in its text');
    result += html.slice(from, start);
    from = end;
  }
  return result + html.slice(from);
}

/** JSON that cannot end the script element it stands in. */
function inert(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
