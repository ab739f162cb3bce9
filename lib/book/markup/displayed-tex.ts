import type { Root } from 'hast';
import type { Macros } from '../tex';
import { visit } from '../visit';
import type { Page } from './page';

/** Takes the TeX of every displayed formula off the page, in their order, for readers who copy one; a macro of the book is defined in front. */
export function displayedTex(tree: Root, { source }: Pick<Page, 'source'>): string[] {
  const found: string[] = [];
  visit(tree, 'element', ({ properties }) => {
    const { dataTex } = properties;
    if (typeof dataTex !== 'string') return;
    delete properties['dataTex'];
    found.push(`${definitions(dataTex, source.macros ?? {})}${dataTex.trim()}`);
  });
  return found;
}

/** `\newcommand` lines for the macros that a formula uses, those inside of others included. */
function definitions(tex: string, macros: Macros): string {
  const used = new Set<string>();
  const look = (text: string) => {
    for (const [name] of text.matchAll(/\\(?:[A-Za-z]+|[^A-Za-z])/g)) {
      const meaning = macros[name];
      if (meaning === undefined || used.has(name)) continue;
      look(meaning);
      used.add(name);
    }
  };
  look(tex);
  return [...used].map((name) => {
    const meaning = macros[name] ?? '';
    const last = Math.max(0, ...[...meaning.matchAll(/#(\d)/g)].map((match) => Number(match[1])));
    return `\\newcommand{${name}}${last === 0 ? '' : `[${last}]`}{${meaning}}\n`;
  }).join('');
}
