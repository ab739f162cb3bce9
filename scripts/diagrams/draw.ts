import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { diagramKey, drawnDiagram, keepDiagram } from '@/lib/book/diagrams';
import { inlineSvg } from '@/lib/book/markup/svg';
import type { Book } from '@/lib/book/model';
import { openBrowser } from '@/scripts/browser';
import { figureColors, mermaidSettings } from './colors';
import { drawInPage } from './in-page';

/** Longer than this for one diagram means that it will never end. */
const PATIENCE_MS = 20_000;

/**
 * Draws the diagrams of a book that are not drawn yet, by the browser that the tests use. Without one, or without the development
 * packages, they stay undrawn: pages then show their text, and the checker says so.
 * @returns how many were drawn.
 */
export async function drawDiagrams({ chapters, appendices, welcome }: Book): Promise<number> {
  const all = [...chapters, ...appendices, ...(welcome ? [welcome] : [])].flatMap(({ facts }) => facts.diagrams.map(({ text }) => text));
  const texts = [...new Set(all)].filter((text) => drawnDiagram(text) === undefined);
  if (texts.length === 0) return 0;
  const browser = await openBrowser();
  if (browser === null) return 0;
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    // What a diagram names on other hosts is not fetched.
    await page.route('**/*', (route) => route.abort());
    await page.setContent(`<style>@font-face{font-family:Diagram;font-weight:200 900;src:url(data:font/woff2;base64,${readFileSync(join('app', 'fonts', 'sans.woff2')).toString('base64')})}</style><body>`);
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js') });
    // The compiler of scripts calls this on every function; in the page there is none of it.
    await page.evaluate('globalThis.__name = (given) => given');
    await page.evaluate(async () => {
      await Promise.all([document.fonts.load('15px Diagram'), document.fonts.load('bold 15px Diagram')]);
    });
    for (const text of texts) {
      const drawn = await page.evaluate(drawInPage, { id: `d${diagramKey(text).slice(0, 8)}`, text, settings: mermaidSettings, colors: figureColors });
      // What a page would not take as a drawing would show as its text, and nobody would be told.
      keepDiagram(text, 'svg' in drawn && inlineSvg(drawn.svg, '') === null ? { mistake: 'a kind of diagram that cannot be drawn as plain SVG', line: 1 } : drawn);
    }
    return texts.length;
  } finally {
    await browser.close();
  }
}
