import { keyOf, objectIn, recall, remember } from './storage';

/**
 * What a reader may choose. A choice stands on `<html>` as an attribute (`data-size="115"`), from before the first paint
 * (lib/site/first-paint.ts), and style sheets do the rest; without the attribute all is as the site has it.
 */
export const settingNames = ['theme', 'size', 'width', 'leading', 'face', 'keys', 'path'] as const;
export type SettingName = (typeof settingNames)[number];

/** What was chosen, if anything was. */
export function setting(name: SettingName): string | undefined {
  return document.documentElement.dataset[name];
}

/** Applies a choice and keeps it; null goes back to the site's own. */
export function choose(name: SettingName, value: string | null): void {
  apply({ ...chosen(), [name]: value });
  const values = chosen();
  remember('settings', Object.keys(values).length === 0 ? null : JSON.stringify({ changed: new Date().toISOString(), values }));
}

/** Tabs of the book keep in step, and pages that come back as they were left. */
export function watchSettings(): void {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) apply(valuesIn(recall('settings')));
  });
  addEventListener('storage', ({ key, newValue }) => {
    // Null: everything was removed.
    if (key === keyOf('settings') || key === null) apply(valuesIn(newValue));
  });
}

/** Puts choices on the page; those that are not among them go back to the site's own. */
export function apply(values: Readonly<Record<string, unknown>>): void {
  for (const name of settingNames) {
    const value = values[name];
    if (typeof value === 'string') document.documentElement.dataset[name] = value;
    else document.documentElement.removeAttribute(`data-${name}`);
  }
  document.dispatchEvent(new Event('site-settings'));
}

function valuesIn(kept: string | null): Record<string, unknown> {
  return (objectIn(kept)['values'] ?? {}) as Record<string, unknown>;
}

function chosen(): Record<string, string> {
  return Object.fromEntries(settingNames.flatMap((name) => [[name, setting(name)]]).filter(([, value]) => value)) as Record<string, string>;
}
