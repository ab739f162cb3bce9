import { PassageIndex, type Passage } from './index/passage-index';
import { Vocabulary } from './index/vocabulary';
import type { SearchAnswer, SearchOptions, SearchPage } from './model';
import { parseQuery } from './query/parse';
import { planQuery } from './query/plan';
import { Synonyms } from './query/synonyms';
import { hitOf } from './hit/hit';
import { holdsPhrase } from './rank/closeness';
import { rank } from './rank/rank';
import { stemIn } from './words/stem';
import { isSimple, tokensOf } from './words/tokens';

/** Answers queries over pages; the same on the server and in a browser. */
export interface SearchEngine {
  /** Takes a page in, unless it is there in this version. */
  put(page: SearchPage): void;
  /** Forgets all pages but those at these addresses. */
  keepOnly(urls: ReadonlySet<string>): void;
  search(query: string, options?: SearchOptions): SearchAnswer;
  /** Passages that can be found. */
  readonly size: number;
}

const USUAL_LIMIT = 10;

/** An engine without pages. @param language of the book, such as `en`, which decides what forms of a word belong together. */
export function createEngine(language: string): SearchEngine {
  const vocabulary = new Vocabulary(stemIn(language));
  const index = new PassageIndex(vocabulary);
  const synonyms = new Synonyms(vocabulary.stemOf);

  return {
    put(page) {
      index.put(page);
      synonyms.put(page.url, page.synonyms);
    },
    keepOnly(urls) {
      for (const url of index.pages) {
        if (urls.has(url)) continue;
        index.remove(url);
        synonyms.put(url, []);
      }
    },
    search(query, { limit = USUAL_LIMIT, chapter } = {}) {
      const { text, phrases, excluded } = parseQuery(query);
      const plan = planQuery(text, vocabulary, synonyms, index.passages.size);
      const wanted = phrases.map((phrase) => numbersOf(phrase, vocabulary));
      const unwanted = excluded.map((phrase) => numbersOf(phrase, vocabulary));
      const accept = ({ page, sequence }: Passage) =>
        (chapter === undefined || page.key === chapter) && wanted.every((phrase) => holdsPhrase(sequence, phrase)) && !unwanted.some((phrase) => holdsPhrase(sequence, phrase));
      const ranked = rank(index.find(plan.weights, accept), plan, index.passages, vocabulary);
      return { hits: ranked.slice(0, limit).map(({ passage }) => hitOf(passage, plan, vocabulary)), total: ranked.length, corrected: plan.corrected };
    },
    get size() {
      return index.passages.size;
    },
  };
}

/** The numbers of a phrase's words; -1, which is nobody's, for a word that the book does not know. */
function numbersOf(phrase: string, vocabulary: Vocabulary): number[] {
  return tokensOf(phrase).filter(isSimple).map(({ text }) => vocabulary.find(text)?.id ?? -1);
}
