import { recall, remember } from './storage';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const names: Readonly<Record<Theme, string>> = { system: 'System', light: 'Light', dark: 'Dark' };

/** The header's button goes round: as the system has it, light, dark. */
export function watchTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  button.hidden = false;
  show(button, current());
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(current()) + 1) % themes.length] ?? 'system';
    remember('site-theme', next === 'system' ? null : next);
    if (next === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = next;
    show(button, next);
  });
  // Another tab of the book was switched.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== 'site-theme') return;
    if (newValue === 'light' || newValue === 'dark') document.documentElement.dataset['theme'] = newValue;
    else delete document.documentElement.dataset['theme'];
    show(button, current());
  });
}

function current(): Theme {
  const kept = document.documentElement.dataset['theme'] ?? recall('site-theme');
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

function show(button: HTMLButtonElement, theme: Theme): void {
  button.setAttribute('aria-label', `Theme: ${names[theme]}`);
  const name = button.querySelector('[data-theme-name]');
  if (name) name.textContent = names[theme];
}
