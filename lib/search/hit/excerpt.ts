import type { Vocabulary } from '../index/vocabulary';
import type { Passage } from '../index/passage-index';
import type { Range } from '../model';
import { rangesIn, type Marks } from './marks';

/** Characters of an excerpt, and how many of them at most stand before the first mark. */
const LENGTH = 200;
const BEFORE = 70;

export interface Excerpt {
  text: string;
  marks: Range[];
}

/** The piece of a passage that says most of what was found: of its blocks the one with most of the words, of that the part where they stand. */
export function excerptOf(passage: Passage, { stems, simple }: Marks, vocabulary: Vocabulary): Excerpt {
  const { blocks, code } = passage.record;
  const text = [...blocks, ...code][bestBlock(passage, simple, vocabulary)]?.replace(/\s+/g, ' ') ?? '';
  const ranges = rangesIn(text, stems, vocabulary);
  if (text.length <= LENGTH) return { text, marks: ranges };
  const from = startOf(text, bestStart(ranges));
  const to = endOf(text, Math.min(text.length, from + LENGTH));
  const lead = from === 0 ? '' : '… ';
  const marks = ranges.filter(([start, end]) => start >= from && end <= to).map(([start, end]): Range => [start - from + lead.length, end - from + lead.length]);
  return { text: `${lead}${text.slice(from, to)}${to === text.length ? '' : ' …'}`, marks };
}

/** The first block that holds the most different words. */
function bestBlock({ sequence }: Passage, stems: ReadonlySet<string>, vocabulary: Vocabulary): number {
  let block = -1;
  let best = { block: 0, words: 0 };
  let words = new Set<string>();
  for (const id of sequence) {
    if (id === 0) {
      if (block >= 0 && words.size > best.words) best = { block, words: words.size };
      block += 1;
      words = new Set();
      continue;
    }
    const stem = vocabulary.byId(id)?.stem;
    if (stem !== undefined && stems.has(stem)) words.add(stem);
  }
  return best.block;
}

/** Offset of the mark behind which most other marks follow within an excerpt. */
function bestStart(ranges: readonly Range[]): number {
  let best = { start: 0, marks: 0 };
  ranges.forEach(([start], index) => {
    const marks = ranges.slice(index).filter(([, end]) => end <= start + LENGTH - BEFORE).length;
    if (marks > best.marks) best = { start, marks };
  });
  return best.start;
}

/** Where an excerpt begins that shows a mark at this offset: with its sentence where that is near, else with a word. */
function startOf(text: string, mark: number): number {
  if (mark <= BEFORE) return 0;
  const before = text.slice(mark - BEFORE, mark);
  const sentence = [...before.matchAll(/[.!?:;]\s/g)].at(0);
  const word = before.indexOf(' ');
  return mark - BEFORE + (sentence ? sentence.index + 2 : word < 0 ? 0 : word + 1);
}

function endOf(text: string, end: number): number {
  if (end === text.length) return end;
  const space = text.lastIndexOf(' ', end);
  return space < end - 30 ? end : space;
}
