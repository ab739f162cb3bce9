import { choose, setting } from './settings';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const names: Readonly<Record<Theme, string>> = { system: 'System', light: 'Light', dark: 'Dark' };

/** The header's button goes round: as the system has it, light, dark. */
export function watchTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  button.hidden = false;
  show(button);
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(current()) + 1) % themes.length] ?? 'system';
    choose('theme', next === 'system' ? null : next);
  });
  document.addEventListener('site-settings', () => show(button));
}

function current(): Theme {
  const kept = setting('theme');
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

function show(button: HTMLButtonElement): void {
  const theme = names[current()];
  button.setAttribute('aria-label', `Theme: ${theme}`);
  const name = button.querySelector('[data-theme-name]');
  if (name) name.textContent = theme;
}
