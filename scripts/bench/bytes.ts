import type { Browser } from '@playwright/test';
import { openBrowser, settle, visit, withNewReader } from './browser';
import { progress } from './progress';
import type { Cell, Table } from './table';
import { countTransfers, kinds, withoutAudio, type Kind, type Transferred } from './transfers';

type Sums = Map<Kind, Transferred>;

/** A first visit to a chapter and to the welcome page: everything on the wire. */
export async function measureBytes(url: string, slug: string): Promise<Table> {
  progress('counting the bytes of a first visit');
  const { browser, close } = await openBrowser();
  const chapterAddress = `${url}/chapters/${slug}`;
  const chapter = await firstVisit(browser, chapterAddress);
  const welcome = await firstVisit(browser, `${url}/`);
  const share = await bodyShare(browser, chapterAddress);
  await close();
  const row = (name: string, ...both: (Transferred | undefined)[]): Cell[] => [name, ...both.flatMap((sum) => [sum?.count ?? 0, (sum?.wire ?? 0) / 1024, (sum?.raw ?? 0) / 1024])];
  return {
    subject: 'bytes',
    columns: ['kind', ...['chapter', 'welcome'].flatMap((page) => [`${page}: answers`, `${page}: wire (KB)`, `${page}: raw (KB)`])],
    rows: [
      ...kinds.filter((kind) => kind !== 'audio').map((kind) => row(kind, chapter.loaded.get(kind), welcome.loaded.get(kind))),
      row('**all**', withoutAudio(chapter.loaded), withoutAudio(welcome.loaded)),
      row('all, read to the end', withoutAudio(chapter.read), withoutAudio(welcome.read)),
      row('audio, apart', chapter.read.get('audio'), welcome.read.get('audio')),
    ],
    notes: [`The chapter's document is ${share.toFixed(2)} times its text (the element \`chapter-body\`). Chromium with a telephone's screen and an empty cache; headers are counted; KB of 1,024 bytes.`],
  };
}

/** What came until the page was quiet, and until it was scrolled to its end and quiet again. */
async function firstVisit(browser: Browser, url: string): Promise<{ loaded: Sums; read: Sums }> {
  return withNewReader(browser, async (page) => {
    const sums = await countTransfers(await page.context().newCDPSession(page));
    await visit(page, url);
    const loaded = sums();
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
        scrollTo(0, y);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    await settle(page);
    return { loaded, read: sums() };
  });
}

/** Length of a chapter's document over that of the text in it, as they are served. */
async function bodyShare(browser: Browser, url: string): Promise<number> {
  const document = await (await fetch(url)).text();
  const text = await withNewReader(
    browser,
    async (page) => {
      await visit(page, url);
      return page.getByTestId('chapter-body').evaluate((element) => element.outerHTML);
    },
    false,
  );
  return Buffer.byteLength(document) / Buffer.byteLength(text);
}
