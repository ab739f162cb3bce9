import type { SettingName } from '@/components/behaviours/settings';

/** A choice among a few; null is the site's own and is kept as no choice at all. The style sheets know the values (components/site/settings.css). */
export interface Choice {
  name: SettingName;
  label: string;
  options: readonly (readonly [value: string | null, label: string])[];
}

/** Sizes of the text in percent; 100 is the site's own. */
export const sizes = [80, 90, 100, 115, 130, 150] as const;

export const choices: readonly Choice[] = [
  { name: 'width', label: 'Line width', options: [['narrow', 'Narrow'], [null, 'Normal'], ['wide', 'Wide']] },
  { name: 'leading', label: 'Line spacing', options: [['tight', 'Tight'], [null, 'Normal'], ['loose', 'Loose']] },
  { name: 'face', label: 'Typeface', options: [[null, 'Serif'], ['sans', 'Sans']] },
  { name: 'theme', label: 'Theme', options: [[null, 'System'], ['light', 'Light'], ['dark', 'Dark']] },
];
