import MiniSearch, { type SearchResult } from 'minisearch';
import type { SearchPage, SearchRecord } from '../model';
import { stopWords } from '../words/stop-words';
import { texWords } from '../words/tex-words';
import { isSimple, tokensOf } from '../words/tokens';
import type { Known, Vocabulary } from './vocabulary';

/** A passage as the index keeps it. */
export interface Passage {
  page: SearchPage;
  record: SearchRecord;
  /** Numbers of its words in the order of the text, title first; 0 ends the title and each block. */
  sequence: Uint32Array;
  /** Each of its words once, compounds and those of its names and formulas as well. */
  words: Uint32Array;
  /** How many words of the title say something. */
  titleWords: number;
}

/** Fields by how much a word in them says of the passage. */
const boosts = { title: 3, names: 3.5, within: 1, text: 1, formal: 0.6 };
type Field = keyof typeof boosts;
type Document = { id: number } & Record<Field, string>;

/** Pages of which a text that says little of its own would crowd out the chapters. */
const kinds: Readonly<Record<SearchPage['kind'], number>> = { chapter: 1, appendix: 0.95, part: 0.85, glossary: 0.45, references: 0.25, welcome: 0.5 };

/** Passages by their words. Weighing words against passages is MiniSearch's (BM25+); here is what a word is, and what it looks through. */
export class PassageIndex {
  readonly passages = new Map<number, Passage>();
  private readonly byPage = new Map<string, { version: string; ids: number[] }>();
  private next = 1;
  private readonly search = new MiniSearch<Document>({ fields: Object.keys(boosts), tokenize: (text) => text.split(' '), processTerm: (term) => term });

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Takes a page in, unless it is there as it is. */
  put(page: SearchPage): void {
    const known = this.byPage.get(page.url);
    if (known?.version === page.version) return;
    this.remove(page.url);
    const ids = page.records.map((record) => this.add(page, record));
    this.byPage.set(page.url, { version: page.version, ids });
  }

  /** Addresses of the pages that are in the index. */
  get pages(): string[] {
    return [...this.byPage.keys()];
  }

  remove(url: string): void {
    const { ids = [] } = this.byPage.get(url) ?? {};
    for (const id of ids) {
      for (const word of this.passages.get(id)?.words ?? []) this.count(word, -1);
      this.passages.delete(id);
    }
    this.search.discardAll(ids);
    this.byPage.delete(url);
  }

  /** Passages that hold any of these stems, best first. @param weights of the stems. */
  find(weights: ReadonlyMap<string, number>, accept: (passage: Passage) => boolean): SearchResult[] {
    return this.search.search([...weights.keys()].join(' '), {
      boost: boosts,
      boostTerm: (term) => weights.get(term) ?? 1,
      boostDocument: (id) => this.weightOf(this.passages.get(id as number)),
      filter: ({ id }) => {
        const passage = this.passages.get(id as number);
        return passage !== undefined && accept(passage);
      },
    });
  }

  private weightOf(passage: Passage | undefined): number {
    return passage ? kinds[passage.page.kind] * (passage.page.planned ? 0.7 : 1) : 0;
  }

  private add(page: SearchPage, record: SearchRecord): number {
    const id = this.next++;
    const title = this.read(record.title);
    const blocks = record.blocks.map((block) => this.read(block));
    const code = record.code.map((text) => this.read(text));
    const tex = record.tex.map((formula) => this.read(texWords(formula)));
    const names = record.names.map((name) => this.read(name));
    const within = [...record.within, page.title].map((name) => this.read(name));
    const words = new Set<number>();
    for (const lines of [[title], names, blocks, code, tex]) for (const line of lines) for (const word of line) words.add(word.id);
    for (const word of words) this.count(word, 1);
    const titleWords = title.filter((word) => isSimple(word) && !stopWords.has(word.text)).length;
    this.passages.set(id, { page, record, sequence: sequenceOf([title, ...blocks, ...code]), words: Uint32Array.from(words), titleWords });
    this.search.add({ id, title: stems([title]), names: stems(names), within: stems(within), text: stems(blocks), formal: stems([...code, ...tex]) });
    return id;
  }

  private read(text: string): Known[] {
    return tokensOf(text).map((token) => this.vocabulary.take(token));
  }

  private count(word: number, by: number): void {
    const known = this.vocabulary.byId(word);
    if (known) known.count += by;
  }
}

function stems(lines: readonly (readonly Known[])[]): string {
  return lines.flatMap((line) => line.map(({ stem }) => stem)).join(' ');
}

function sequenceOf(lines: readonly (readonly Known[])[]): Uint32Array {
  const sequence: number[] = [];
  for (const line of lines) {
    for (const word of line) if (isSimple(word)) sequence.push(word.id);
    sequence.push(0);
  }
  return Uint32Array.from(sequence);
}
