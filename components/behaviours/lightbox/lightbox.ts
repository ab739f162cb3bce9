import { makeStage } from './stage';

/**
 * Shows a picture over the whole window, with its caption and its description in words.
 * @param opener gets the keyboard back when it closes.
 */
export function openLightbox(picture: Element, opener: HTMLElement | null): void {
  const figure = picture.closest('figure');
  const dialog = document.createElement('dialog');
  dialog.className = 'lightbox';
  dialog.setAttribute('aria-label', figure?.querySelector('.caption-label')?.textContent ?? 'Picture');

  const stageBox = make('div', 'lightbox-stage');
  const copy = picture.cloneNode(true) as HTMLElement;
  copy.removeAttribute('loading');
  const frame = make('div', 'lightbox-picture');
  frame.append(copy);
  stageBox.append(frame);

  const percent = make('output', 'lightbox-scale');
  percent.setAttribute('aria-label', 'Scale');
  const stage = makeStage(stageBox, frame, (value) => {
    percent.textContent = `${value}%`;
    stageBox.classList.toggle('enlarged', value > 100);
  });
  percent.textContent = '100%';
  const bar = make('div', 'lightbox-bar');
  const close = button('Close', '×', () => dialog.close());
  bar.append(button('Zoom out', '−', stage.zoomOut), percent, button('Zoom in', '+', stage.zoomIn), button('Whole picture', '1:1', stage.reset), close);

  dialog.append(bar, stageBox, words(picture, figure));
  dialog.addEventListener('keydown', (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    if (stage.key(event.key)) event.preventDefault();
  });
  // A click beside the picture.
  stageBox.addEventListener('click', (event) => {
    if (event.target === stageBox && !stageBox.classList.contains('enlarged')) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener?.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
}

function words(picture: Element, figure: Element | null): HTMLElement {
  const text = make('div', 'lightbox-words');
  const caption = figure?.querySelector(':scope > figcaption');
  if (caption) {
    const line = make('p', 'lightbox-caption');
    line.append(...[...caption.childNodes].map((node) => node.cloneNode(true)));
    text.append(line);
  }
  const alt = picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '';
  if (alt !== '') {
    const line = make('p', 'lightbox-alt');
    line.textContent = alt;
    text.append(line);
  }
  for (const named of text.querySelectorAll('[id]')) named.removeAttribute('id');
  return text;
}

function button(label: string, sign: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = sign;
  element.title = label;
  element.setAttribute('aria-label', label);
  element.addEventListener('click', act);
  return element;
}

function make(tag: string, name: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}
