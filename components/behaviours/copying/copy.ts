/** A module of its own: few readers copy. */

let texts: Promise<string[]> | undefined;

/** Copies what a button stands for, and says so in the place of its label and to screen readers. */
export async function copy(button: HTMLButtonElement): Promise<void> {
  if (button.ariaBusy === 'true') return;
  button.ariaBusy = 'true';
  const label = button.textContent;
  const status = announcements();
  // As wide as before, so that nothing beside it moves.
  button.style.minWidth = `${button.offsetWidth}px`;
  let outcome = 'Copied';
  try {
    await write(textOf(button));
  } catch {
    outcome = 'Not copied';
  }
  button.textContent = outcome;
  status.textContent = outcome;
  setTimeout(() => {
    button.textContent = label;
    button.style.minWidth = '';
    button.ariaBusy = null;
    status.textContent = '';
  }, 1500);
}

/** A browser allows it only while the click is fresh: what is written at once is a promise, where the browser knows such. */
async function write(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(await text);
  else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text.then((words) => new Blob([words], { type: 'text/plain' })) })]);
}

async function textOf(button: HTMLButtonElement): Promise<string> {
  const { copyFrom } = button.dataset;
  if (copyFrom !== undefined) return (await answerOf(copyFrom)).text();
  const equation = button.closest('.equation');
  if (equation) return (await texOfPage())[[...document.querySelectorAll('.prose .equation')].indexOf(equation)] ?? '';
  return button.parentElement?.querySelector('pre code, p')?.textContent ?? '';
}

/** The TeX of the page's formulas, which is never part of the page. */
function texOfPage(): Promise<string[]> {
  texts ??= answerOf(location.pathname.replace(/(chapters|appendices)\/([^/]+)\/?$/, 'tex/$1/$2.json')).then((answer) => answer.json() as Promise<string[]>);
  // A failure is not kept: the next try asks again.
  texts.catch(() => (texts = undefined));
  return texts;
}

async function answerOf(url: string): Promise<Response> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer;
}

/** The place that screen readers watch. It is made before there is something to say in it: they do not hear of a new one. */
function announcements(): HTMLElement {
  const known = document.querySelector<HTMLElement>('.announcements');
  if (known) return known;
  const place = document.createElement('p');
  place.className = 'announcements';
  place.setAttribute('role', 'status');
  document.body.append(place);
  return place;
}

// Loaded when a reader points at a button, a moment before it is pressed.
announcements();
