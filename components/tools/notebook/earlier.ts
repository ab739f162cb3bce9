import { choose } from '@/components/behaviours/settings';
import { bookPath, objectIn, recall, remember } from '@/components/behaviours/storage';

/**
 * Takes over what was kept before version 0.3, when the names did not name the book: theme, answers to questions, the place of the last visit and
 * of the recording. The first book of an origin that is opened gets it.
 */
export function adoptEarlier(): void {
  const take = (name: string) => {
    const value = localStorage.getItem(name);
    localStorage.removeItem(name);
    return value;
  };
  try {
    const theme = take('site-theme');
    if (theme === 'light' || theme === 'dark') choose('theme', theme);
    adopt('quizzes', take('site-quizzes'));
    for (const name of Object.keys(localStorage)) if (name.startsWith('site-podcast:')) adopt('listening', take(name));
    const { path, title } = objectIn(take('site-last-read'));
    const [page = '', section = ''] = typeof path === 'string' && path.startsWith(`${bookPath()}/`) ? path.slice(bookPath().length + 1).split('#') : [];
    if (/^\w/.test(page) && typeof title === 'string') adopt('progress', JSON.stringify({ [page]: { title, at: new Date().toISOString(), place: { section, heading: '', block: 0, words: '', passed: 0 } } }));
  } catch {
    // Storage is forbidden: then there is nothing to take over.
  }
}

/** What was kept since is newer. */
function adopt(name: string, value: string | null): void {
  if (value !== null && recall(name) === null) remember(name, value);
}
