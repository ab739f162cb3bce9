/** Makes the questions of a page live, and the page that brings missed ones back. Loaded when a question is about to be seen. */
import { openQuizzes } from './chapter';
import { openReview } from './review';

const review = document.querySelector<HTMLElement>('[data-review]');
if (review) openReview(review);
else openQuizzes();
