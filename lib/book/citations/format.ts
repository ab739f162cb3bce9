import CSL, { type Engine } from 'citeproc';
import { etAl } from './bibtex';
import { inlineHtml, plainText } from './inline-html';
import { citationId, type CitationPiece, type CitedItem, type CslItem } from './model';
import { authorYearStyle, type CitationStyle } from './styles';

/** Citations and list as a style writes them; plain data. */
export interface Formatted {
  numeric: boolean;
  /** In the order of the list. */
  works: { key: string; html: string; label: string; letter: string }[];
  /** By {@link citationId}. */
  citations: [string, CitationPiece[]][];
}

interface Wanted {
  narrative: boolean;
  items: Omit<CitedItem, 'line' | 'column'>[];
}

// Around the text of each work; private signs that no bibliography holds.
const BEGIN = '\uE001';
const KEY_END = '\uE002';
const END = '\uE003';

/**
 * Formats the citations of a whole book and its list of references with a CSL engine, years told apart (2020a, 2020b) over the whole.
 * @param items the cited works in the order of their first citation.
 * @throws where the style is not one that the engine can read.
 */
export function formatCitations(style: CitationStyle, items: readonly CslItem[], wanted: readonly Wanted[]): Formatted {
  const numeric = /citation-format="(?:numeric|label)"/.test(style.xml);
  const engine = engineFor(style, items);
  const names = numeric ? engineFor(authorYearStyle(), items) : engine;
  const works = list(engine, items);
  const keyOfNumber = new Map(works.map(({ key }, index) => [String(index + 1), key]));
  const cluster = (cited: Wanted['items'], withoutFirstName: boolean): CitationPiece[] => {
    const text = engine.makeCitationCluster(cited.map((item, index) => ({ id: item.key, ...(item.locator === '' ? {} : { locator: item.locator, label: item.label }), ...(item.yearOnly || (withoutFirstName && index === 0) ? { 'suppress-author': true } : {}) })));
    const { layout_prefix: before, layout_suffix: after } = engine.citation.opt;
    return pieces(`${escaped(before)}${text}${escaped(after)}`, keyOfNumber);
  };
  const citations = wanted.map((citation): [string, CitationPiece[]] => {
    const [first] = citation.items;
    if (!citation.narrative || first === undefined) return [citationId(citation), cluster(citation.items, false)];
    const name = inlineHtml(etAl(names.makeCitationCluster([{ id: first.key, 'author-only': true }]).replaceAll(new RegExp(`${BEGIN}[^${KEY_END}]*${KEY_END}|${END}`, 'g'), '')));
    const rest = cluster(citation.items, true);
    // A work that stands alone is one link, with its name.
    const joined = citation.items.length === 1 ? [{ key: first.key, html: `${name}\u00a0${rest.map(({ html }) => html).join('')}` }] : [{ key: null, html: `${name}\u00a0` }, ...rest];
    return [citationId(citation), joined];
  });
  return { numeric, works, citations };
}

function engineFor(style: CitationStyle, items: readonly CslItem[]): Engine {
  const byId = new Map(items.map((item) => [item.id, { ...item, system_id: item.id }]));
  // The engine's own comparison asks for the language's rules at each of its many thousand steps.
  CSL.stringCompare = new Intl.Collator(style.language, { sensitivity: 'base', ignorePunctuation: true, numeric: true }).compare;
  const engine = new CSL.Engine(
    {
      retrieveLocale: () => style.locale,
      retrieveItem: (id) => byId.get(id),
      wrapCitationEntry: (text, id) => `${BEGIN}${id ?? ''}${KEY_END}${text}${END}`,
    },
    style.xml,
    style.language,
  );
  engine.opt.development_extensions['apply_citation_wrapper'] = true;
  engine.opt.development_extensions['wrap_url_and_doi'] = false;
  // Each entry is read by itself as well: in a preview, on a page of its own. No dash stands for a name.
  delete engine.bibliography.opt['subsequent-author-substitute'];
  engine.updateItems(items.map(({ id }) => id));
  return engine;
}

function list(engine: Engine, items: readonly CslItem[]): Formatted['works'] {
  const made = engine.makeBibliography();
  if (made === false) return items.map(({ id, title }) => ({ key: id, html: inlineHtml(escaped(title ?? id)), label: '', letter: letterOf(title ?? id) }));
  const [{ entry_ids: ids }, entries] = made;
  return entries.map((entry, index) => {
    const html = etAl(entry);
    const label = /<div class="csl-left-margin">([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '';
    const text = inlineHtml(html.replace(/<div class="csl-left-margin">[\s\S]*?<\/div>/, ''), true);
    return { key: ids[index]?.[0] ?? '', html: text, label: plainText(label), letter: letterOf(plainText(text)) };
  });
}

/** Cuts a formatted citation at the works in it. A style of numbers does not say whose a number is; the number does. */
function pieces(text: string, keyOfNumber: ReadonlyMap<string, string>): CitationPiece[] {
  const found: CitationPiece[] = [];
  const add = (key: string | null, html: string) => {
    if (html !== '') found.push({ key, html: inlineHtml(etAl(html)) });
  };
  let end = 0;
  for (const match of text.matchAll(new RegExp(`${BEGIN}([^${KEY_END}]*)${KEY_END}([^${END}]*)${END}`, 'g'))) {
    const [whole, id = '', inner = ''] = match;
    add(null, text.slice(end, match.index));
    add(id === '' || id === 'undefined' ? (keyOfNumber.get(/\d+/.exec(inner)?.[0] ?? '') ?? null) : id, inner);
    end = match.index + whole.length;
  }
  add(null, text.slice(end));
  return bracketed(found);
}

/** `[` and `]` around a number belong to it: a link of one digit is hard to hit. */
function bracketed(found: readonly CitationPiece[]): CitationPiece[] {
  const result = found.map((piece) => ({ ...piece }));
  result.forEach((piece, index) => {
    const [before, after] = [result[index - 1], result[index + 1]];
    if (piece.key === null || before?.key !== null || after?.key !== null || !before.html.endsWith('[') || !after.html.startsWith(']')) return;
    piece.html = `[${piece.html}]`;
    before.html = before.html.slice(0, -1);
    after.html = after.html.slice(1);
  });
  return result.filter(({ html }) => html !== '');
}

function letterOf(text: string): string {
  const letter = text.replace(/^[^\p{L}\p{N}]+/u, '').charAt(0).normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
