import { expect as patient, type Locator, type Page } from '@playwright/test';

/** Tools come as late scripts, and a whole chapter keeps a busy machine busier. */
export const expect = patient.configure({ timeout: 20_000 });

export const chapter = '/chapters/collective-communication';

/** Selects words of the chapter as a mouse or a keyboard would leave them selected. @param from what the selection begins with. @param to what it ends with. */
export async function select(page: Page, from: string, to = from): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const root = document.querySelector('.chapter .prose');
      if (!root) throw new Error('no chapter');
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let isBegun = false;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        if (!isBegun && text.includes(first)) {
          range.setStart(node, text.indexOf(first));
          isBegun = true;
        }
        if (isBegun && text.includes(last)) {
          range.setEnd(node, text.indexOf(last) + last.length);
          range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          document.getSelection()?.removeAllRanges();
          document.getSelection()?.addRange(range);
          return;
        }
      }
      throw new Error(`not found: ${first} … ${last}`);
    },
    [from, to] as const,
  );
}

/** What opens beside selected words; found by its class, since a search by role through a whole chapter keeps the page busy. */
export function bar(page: Page): Locator {
  return page.locator('.selection-bar');
}

/** Selects words and highlights them. */
export async function highlight(page: Page, words: string, color = 'yellow'): Promise<void> {
  await select(page, words);
  await bar(page).getByRole('button', { name: `Highlight in ${color}` }).click();
}

/** The words that are shown as highlighted, by name of the highlight. */
export async function shown(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].flatMap(([name, ranges]) => {
        const words = [...ranges].map(({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset) ?? '').join('');
        return words === '' ? [] : [[name, words.replace(/\s+/g, ' ')]];
      }),
    ),
  );
}

/** Serves the chapter with other words, as after an edit of the manuscript. */
export async function edit(page: Page, change: (html: string) => string): Promise<void> {
  await page.unroute(`**${chapter}`);
  await page.route(`**${chapter}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const edited = change(html);
    expect(edited, 'the edit changes something').not.toBe(html);
    await route.fulfill({ response, body: edited });
  });
}
