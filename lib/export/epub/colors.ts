import type { Element, ElementContent, Root } from 'hast';
import { visit } from '@/lib/book/visit';

/** Colors of drawings by the names of their properties (`--fig-ink`): for light and for dark paper. */
export type Palette = ReadonlyMap<string, { light: string; dark: string }>;

/** Attributes of a drawing that hold colors. */
const painted = ['fill', 'stroke', 'stopColor', 'color'];

/** Writes plain values in the place of properties: reading systems know none of them. */
export function plainColors(children: readonly ElementContent[], palette: Palette): void {
  visit({ type: 'root', children: [...children] } satisfies Root, 'element', (node) => {
    if (node.tagName !== 'svg') return;
    visit(node, 'element', (inner) => {
      plain(inner, palette);
    });
  });
}

function plain({ properties }: Element, palette: Palette): void {
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value !== 'string' || !value.includes('var(')) continue;
    properties[key] = value.replace(/var\(\s*(--[\w-]+)\s*(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g, (_, name: string, fallback: string | undefined) => palette.get(name)?.light ?? fallback?.trim() ?? 'currentColor');
  }
}

/** A style sheet that gives drawings the colors of dark paper, by the values that {@link plainColors} wrote. */
export function darkColors(palette: Palette): string {
  const rules = new Map<string, string>();
  for (const { light, dark } of palette.values()) for (const attribute of painted) rules.set(`svg [${attribute === 'stopColor' ? 'stop-color' : attribute}="${light}"]`, `${attribute === 'stopColor' ? 'stop-color' : attribute}: ${dark}`);
  return `@media (prefers-color-scheme: dark) {\n${[...rules].map(([selector, rule]) => `  ${selector} { ${rule}; }`).join('\n')}\n}\n`;
}
