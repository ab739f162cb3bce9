let asked: Promise<string[]> | undefined;

/** The TeX of the page's formulas: fetched when the first is about to be copied, never part of the page. */
function texOfPage(): Promise<string[]> {
  asked ??= fetch(location.pathname.replace(/(chapters|appendices)\/([^/]+)\/?$/, 'tex/$1/$2.json')).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.json() as Promise<string[]>;
  });
  // A failure is not kept: the next try asks again.
  asked.catch(() => (asked = undefined));
  return asked;
}

/** Puts a button on every displayed formula that copies it as TeX. */
export function addTexButtons(): void {
  if (!('clipboard' in navigator) || !/\/(chapters|appendices)\//.test(location.pathname)) return;
  document.querySelectorAll<HTMLElement>('.prose .equation').forEach((equation, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tex-button';
    button.textContent = 'TeX';
    button.setAttribute('aria-label', 'Copy the formula as TeX');
    button.addEventListener('pointerenter', () => void texOfPage().catch(() => undefined));
    button.addEventListener('click', () => void copy(button, index));
    equation.append(button);
  });
}

async function copy(button: HTMLButtonElement, index: number): Promise<void> {
  let outcome = 'Copied';
  try {
    await navigator.clipboard.writeText((await texOfPage())[index] ?? '');
  } catch {
    outcome = 'Not copied';
  }
  button.textContent = outcome;
  setTimeout(() => {
    button.textContent = 'TeX';
  }, 1500);
}
