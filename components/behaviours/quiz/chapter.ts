import { make } from '../make';
import { afterMiss, dayOf, isDue } from './leitner';
import { note, readProgress, type Answered } from './progress';
import { enliven } from './question';

/** Makes the questions of a chapter live, as they were left. */
export function openQuizzes(): void {
  const known = readProgress();
  for (const quiz of document.querySelectorAll<HTMLElement>(':is(.quiz, section)[data-quiz]')) {
    const chapter = quiz.dataset['quiz'] ?? '';
    for (const item of quiz.querySelectorAll<HTMLElement>('.question')) {
      const question = enliven(item, { mayTryAgain: true, answered: (given, right) => answered(item.id, chapter, given, right) });
      const earlier = known.get(item.id);
      if (earlier) question.show(earlier.given, earlier.right);
    }
    quiz.querySelector('.quiz-foot')?.prepend(make('span', { class: 'quiz-progress' }));
  }
  showProgress();
}

/** A miss brings the question into the review; a right answer here takes it out of nothing, since the reasons have just been read. */
function answered(id: string, chapter: string, given: string, right: boolean): string {
  const earlier = readProgress().get(id);
  const place = right ? { box: earlier?.box ?? 0, due: earlier?.due ?? 0 } : afterMiss(dayOf(new Date()));
  note(id, { chapter, right, given, ...place } satisfies Answered);
  showProgress();
  return '';
}

/** "3 of 10 answered, 2 right", for the whole chapter, below each of its groups of questions. */
function showProgress(): void {
  const progress = readProgress();
  const entries = [...document.querySelectorAll('.question')].flatMap(({ id }) => progress.get(id) ?? []);
  const total = document.querySelectorAll('.question').length;
  const right = entries.filter((entry) => entry.right).length;
  const today = dayOf(new Date());
  const due = [...progress.values()].filter((entry) => isDue(entry, today)).length;
  for (const place of document.querySelectorAll<HTMLElement>('.quiz-progress')) {
    const review = place.parentElement?.querySelector('a');
    place.textContent = entries.length === 0 ? `${total} questions in this chapter` : `This chapter: ${entries.length} of ${total} answered, ${right} right`;
    if (review) review.textContent = due === 0 ? 'Review' : `Review ${due} that you missed`;
  }
}
