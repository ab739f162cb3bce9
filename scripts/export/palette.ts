import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Palette } from '@/lib/export/epub/colors';

/** The site's colors by name: the first palette of its tokens is the light one, the second the dark one. */
export function readPalette(): Palette {
  const sheet = readFileSync(join('components', 'site', 'tokens.css'), 'utf8');
  const [light = new Map<string, string>(), dark = new Map<string, string>()] = [...sheet.matchAll(/\{([^{}]*)\}/g)].map(([, rules = '']) => new Map([...rules.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value])));
  return new Map([...light].map(([name, value]) => [name, { light: value, dark: dark.get(name) ?? value }]));
}
