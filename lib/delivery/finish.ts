import { Parser } from 'htmlparser2';
import { frameworkCall, type FrameworkCall } from './framework-call';
import { contentSecurityPolicy } from './policy';

/** A page as it goes to readers. */
export interface FinishedDocument {
  html: string;
  /** Its Content-Security-Policy. */
  policy: string;
  /** The status that the page asks for; null for the one it was answered with. */
  status: number | null;
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
  const inlineScripts: string[] = [];
  const calls: FrameworkCall[] = [];
  const scripts: LateScript[] = [];
  const { removable, hasIslands, status } = scriptsOf(html);
  const removed = removable.filter(({ attributes, text }) => {
    const { src } = attributes;
    if (isData(attributes['type'])) return false;
    if ('data-own' in attributes) {
      if (src === undefined) inlineScripts.push(text);
      return false;
    }
    // Browsers that ask for `nomodule` scripts cannot run the rest.
    if ('nomodule' in attributes || isNeedless(attributes)) return true;
    if (src === undefined) calls.push(frameworkCall(text));
    else scripts.push([src, integrityOf(src)]);
    return true;
  });
  const late = hasIslands ? `<script type="application/json" id="late-runtime">${inert({ calls, scripts })}</script>` : '';
  return { html: without(html, removed).replace(/<\/body>/, () => `${late}</body>`), policy: contentSecurityPolicy({ inlineScripts }), status };
}

/** A script, or a link that loads one ahead, and where it stands in the text. */
interface ScriptElement {
  start: number;
  end: number;
  attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Everything of a page that concerns scripts, and the status that it asks for (Next gives its pages no other way to say it), in one pass. */
function scriptsOf(html: string): { removable: ScriptElement[]; hasIslands: boolean; status: number | null } {
  const removable: ScriptElement[] = [];
  let hasIslands = false;
  let status: number | null = null;
  let open: ScriptElement | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if ('data-island' in attributes) hasIslands = true;
      if (name === 'meta' && attributes['name'] === 'http-status') status = Number(attributes['content']);
      if (name === 'script') open = { start: parser.startIndex, end: 0, attributes, text: '' };
      else if (name === 'link' && isNeedless(attributes)) removable.push({ start: parser.startIndex, end: parser.endIndex + 1, attributes, text: '' });
    },
    ontext(text) {
      if (open) open.text += text;
    },
    onclosetag(name) {
      if (name !== 'script' || !open) return;
      removable.push({ ...open, end: parser.endIndex + 1 });
      open = null;
    },
  });
  parser.end(html);
  return { removable, hasIslands, status };
}

/** Links that load the framework ahead, and Next's preconnect to the very host that the page comes from. */
function isNeedless(attributes: Readonly<Record<string, string>>): boolean {
  return attributes['as'] === 'script' || (attributes['rel'] === 'preconnect' && attributes['href'] === '/');
}

/** Browsers run scripts of these types and hold all others for data; speculation rules are data that the policy must know. */
function isData(type: unknown): boolean {
  return typeof type === 'string' && !['', 'module', 'text/javascript', 'speculationrules'].includes(type);
}

function without(html: string, removed: readonly ScriptElement[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of removed) {
    result += html.slice(from, start);
    from = end;
  }
  return result + html.slice(from);
}

/** JSON that cannot end the script element it stands in. */
function inert(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
