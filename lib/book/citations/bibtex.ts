import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { BibEntry } from './bib-entries';
import type { CslItem, CslName } from './model';

/** Stands for `and others` until the style has written its names; see {@link etAl}. */
export const OTHERS = '\uE0FF';

/** What only BibLaTeX has: its types and fields are mapped by its own table. */
const biblatex = /^@\s*(?:online|electronic|thesis|report|dataset|software|mvbook|collection|incollection|inreference)\b|\b(?:date|urldate|journaltitle|location|eventtitle|maintitle)\s*=\s*[{"\d]/im;

const genres: Readonly<Record<string, string>> = { phdthesis: 'PhD thesis', mastersthesis: 'Master’s thesis', mathesis: 'Master’s thesis', techreport: 'Technical report' };

/** Commands that the parser leaves as they are. */
const commands: Readonly<Record<string, string>> = { AA: 'Å', aa: 'å', LaTeX: 'LaTeX', TeX: 'TeX', BibTeX: 'BibTeX', times: '×', approx: '≈', sim: '∼', infty: '∞', alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', lambda: 'λ', mu: 'μ', pi: 'π', sigma: 'σ', leq: '≤', geq: '≥', rightarrow: '→', log: 'log', cdot: '·', ell: 'ℓ' };

/**
 * One entry as CSL-JSON: TeX's accents as letters, `and others` marked, DOI and address in their bare form.
 * @param strings values of `@string` that the entry may name.
 * @throws Error of the parser where the entry is not BibTeX; its lines are those of the entry plus one.
 */
export function parseEntry({ key, text }: BibEntry, strings: ReadonlyMap<string, string>): CslItem {
  const named = new Set([...text.matchAll(/[=#]\s*([A-Za-z][\w:+-]*)/g)].map(([, name = '']) => name.toLowerCase()));
  const prefix = [...named].flatMap((name) => (strings.has(name) ? `@string{${name} = ${(strings.get(name) ?? '').replace(/\s+/g, ' ')}}` : [])).join(' ');
  const chained = plugins.input.chain(`${prefix}\n${plain(text)}`, { generateGraph: false, forceType: biblatex.test(text) ? '@biblatex/text' : '@bibtex/text' });
  const item: unknown = Array.isArray(chained) ? chained[0] : undefined;
  if (typeof item !== 'object' || item === null) throw new Error('nothing');
  return mended(Object.fromEntries(Object.entries(item).map(([field, value]) => [field, cleaned(value)])) as CslItem, key, text);
}

/** TeX that the parser does not know as what it does: signs, spaces, and formulas as text with raised and lowered parts. */
function plain(text: string): string {
  return text
    .replace(/(?<!\\)\\[,;:]/g, '\u202f')
    .replace(/(?<!\\)\\[!/]/g, '')
    .replace(/(?<!\\)\$([^$]{1,200}?)(?<!\\)\$/g, (_, tex: string) => formula(tex))
    .replace(/\\([A-Za-z]+)(?![A-Za-z])(?:\{\}|[ \t]+(?=[A-Za-z]))?/g, (whole, name: string) => (Object.hasOwn(commands, name) ? (commands[name] ?? whole) : whole));
}

function formula(tex: string): string {
  return tex
    .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$1/$2')
    .replace(/\^(?:\{([^{}]*)\}|(\w))/g, (_, group: string | undefined, one: string | undefined) => `\\textsuperscript{${group ?? one ?? ''}}`)
    .replace(/_(?:\{([^{}]*)\}|(\w))/g, (_, group: string | undefined, one: string | undefined) => `\\textsubscript{${group ?? one ?? ''}}`)
    .replace(/\\(?:mathrm|mathbf|mathit|mathcal|text|operatorname)(?=\{)/g, '');
}

/** Dotless letters under an accent, and one form for each accented letter. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/ı(?=\p{M})/gu, 'i').replace(/ȷ(?=\p{M})/gu, 'j').normalize('NFC').replace(/\\([A-Za-z]+) ?/g, '').trim();
  if (Array.isArray(value)) return value.map(cleaned);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleaned(part)])) : value;
}

function mended(item: CslItem, key: string, text: string): CslItem {
  const field = (name: string) => new RegExp(`\\b${name}\\s*=\\s*[{"]+([^{}"]+)[}"]`, 'i').exec(text)?.[1]?.trim();
  const result: CslItem = { ...item, id: key };
  for (const role of ['author', 'editor'] as const) {
    const names = item[role];
    if (names) result[role] = names.filter(hasName).map((name) => (name.family === 'others' && name.given === undefined ? { family: OTHERS } : name));
  }
  if (typeof item['genre'] === 'string') result['genre'] = genres[item['genre']] ?? item['genre'];
  if (item.DOI !== undefined) result.DOI = item.DOI.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '').replace(/\\/g, '');
  const howpublished = /\\url\{([^}]+)\}/.exec(text)?.[1];
  const url = item.URL ?? howpublished;
  if (url !== undefined) result.URL = url.replace(/\\(?=[_%&#~])/g, '').replace(/%5C(?=[_%&#~])/gi, '');
  const eprint = field('eprint');
  if (eprint !== undefined && /arxiv/i.test(field('archiveprefix') ?? field('eprinttype') ?? '')) {
    result.URL ??= `https://arxiv.org/abs/${eprint}`;
    if (result['publisher'] === undefined && result['container-title'] === undefined) result['publisher'] = `arXiv:${eprint}`;
  }
  // The title's letters stay as the author of the list wrote them: styles change the case of titles in English only.
  if (typeof result['language'] !== 'string') result['language'] = 'zxx';
  return result;
}

function hasName(name: CslName): boolean {
  return [name.family, name.literal, name.given].some((part) => typeof part === 'string' && part.trim() !== '');
}

/** Replaces the mark of `and others`, with the "and" and the comma that a style put before it. */
export function etAl(html: string): string {
  return html.replaceAll(new RegExp(`(,?)\\s+(?:(?:\\p{L}{1,4}|&(?:#38;|amp;)?)\\s+)?${OTHERS}\\.?`, 'gu'), '$1 et al.').replaceAll(OTHERS, 'et al.');
}
