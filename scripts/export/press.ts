import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { floatFigures } from './float';
import { fitWidths, keepUsedHyphens, markTall } from './in-page';

/** How small type may become: of a table before its words are broken anywhere, and of anything at all. */
const smallest = { table: 0.66, least: 0.1 };
/** Of a page, in CSS pixels; see components/export/print-page.css. */
const TEXT_HEIGHT = 8.15 * 96;
/** Room at the foot of a page that text should fill, in CSS pixels: some five lines. */
const LEAST_HOLE = 100;
/** Without some of its soft hyphens a line may be broken elsewhere, and others are then left over. */
const HYPHEN_ROUNDS = 2;

/** Prints documents with a browser, and keeps what it printed: a chapter that did not change is not printed again. */
export class Press {
  private readonly used = new Set<string>();
  private readonly folder: string;

  /**
   * @param looks differs whenever the same document would look different: another style sheet, another font.
   * @param cache the folder for what was printed.
   */
  constructor(
    private readonly browser: Browser,
    private readonly looks: string,
    private readonly cache: string,
  ) {
    mkdirSync(join(cache, 'prints'), { recursive: true });
    this.folder = mkdtempSync(join(cache, 'press-'));
  }

  /** A document of this machine as a PDF with structure, in the light of paper. */
  async print(html: string): Promise<Uint8Array> {
    const key = createHash('sha256').update(`${this.browser.version()}\0${this.looks}\0${html}`).digest('hex').slice(0, 32);
    const kept = join(this.cache, 'prints', `${key}.pdf`);
    this.used.add(kept);
    if (existsSync(kept)) return readFileSync(kept);
    const bytes = await this.pull(html, join(this.folder, `${key}.html`));
    writeFileSync(`${kept}.part`, bytes);
    renameSync(`${kept}.part`, kept);
    return bytes;
  }

  private async pull(html: string, file: string): Promise<Uint8Array> {
    writeFileSync(file, html);
    const page = await this.browser.newPage({ colorScheme: 'light' });
    try {
      page.setDefaultTimeout(0);
      await page.emulateMedia({ media: 'print' });
      await page.goto(pathToFileURL(resolve(file)).href);
      // The compiler of scripts calls this on every function; in the page there is none of it.
      await page.evaluate('globalThis.__name = (given) => given');
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
      for (let round = 0; round < HYPHEN_ROUNDS; round += 1) await page.evaluate(keepUsedHyphens, '\u00ad');
      await page.evaluate(fitWidths, smallest);
      await page.evaluate(markTall, TEXT_HEIGHT);
      await page.evaluate(floatFigures, { height: TEXT_HEIGHT, hole: LEAST_HOLE });
      return await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true });
    } finally {
      await page.close();
    }
  }

  /** Ends the work. @param whole true when all that there is was asked for: what was not is of an earlier edition, and removed. */
  close(whole: boolean): void {
    rmSync(this.folder, { recursive: true, force: true });
    if (!whole) return;
    const prints = join(this.cache, 'prints');
    for (const name of readdirSync(prints)) if (!this.used.has(join(prints, name))) rmSync(join(prints, name));
  }
}
