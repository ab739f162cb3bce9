import { loadLate } from './own-address';

/** Loads what makes questions live, shortly before the first of them comes into view. */
export function watchQuizzes(): void {
  const places = document.querySelectorAll('.quiz, section[data-quiz], [data-review]');
  if (places.length === 0) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      // Without it the page stays as it is, answers and all.
      loadLate('quiz').catch(() => undefined);
    },
    { rootMargin: '800px 0px' },
  );
  for (const place of places) observer.observe(place);
}
