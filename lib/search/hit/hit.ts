import type { Passage } from '../index/passage-index';
import type { Vocabulary } from '../index/vocabulary';
import type { Hit } from '../model';
import type { Plan } from '../query/plan';
import { excerptOf } from './excerpt';
import { marksOf, rangesIn } from './marks';

/** What a reader sees of a passage that was found. */
export function hitOf(passage: Passage, plan: Plan, vocabulary: Vocabulary): Hit {
  const { page, record } = passage;
  const marks = marksOf(plan, passage, vocabulary);
  const excerpt = excerptOf(passage, marks, vocabulary);
  return {
    url: record.id === '' ? page.url : `${page.url}#${record.id}`,
    title: record.title,
    section: record.number === '' ? record.title : `${record.number} ${record.title}`,
    chapter: page.title,
    excerpt: excerpt.text,
    titleMarks: rangesIn(record.title, marks.stems, vocabulary),
    excerptMarks: excerpt.marks,
    number: record.number,
    within: record.within,
    page: page.key,
    label: page.label,
    planned: page.planned,
    words: marks.words,
  };
}
