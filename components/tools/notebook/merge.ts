import { shareOf, withRun } from '../progress/seen';
import type { Marks, Notebook } from './schema';

/** What of a notebook is kept, apart from what says where a file comes from. */
export type Contents = Pick<Notebook, 'settings' | 'progress' | 'marks' | 'quizzes' | 'listening'>;

/**
 * Brings two notebooks together: nothing of either is lost and nothing is there twice. Of two versions of the same thing the newer one
 * counts; runs of a text that were read add up.
 */
export function merge(here: Contents, there: Contents): Contents {
  const settings = newer(here.settings, there.settings, ({ changed }) => changed);
  const listening = here.listening ?? there.listening;
  return {
    ...(settings ? { settings } : {}),
    ...(listening ? { listening } : {}),
    progress: mergeRecords(here.progress, there.progress, mergeProgress),
    marks: mergeRecords(here.marks, there.marks, mergeMarks),
    quizzes: mergeRecords(here.quizzes, there.quizzes, (a, b) => newer(a, b, ({ at }) => at ?? '')),
  };
}

type Progress = Notebook['progress'][string];

function mergeProgress(a: Progress, b: Progress): Progress {
  const latest = newer(a, b, ({ at }) => at);
  const read = [a.read, b.read].filter((time) => time !== undefined).sort()[0];
  const seen = [...(a.seen ?? []), ...(b.seen ?? [])].reduce<[number, number][]>(withRun, []);
  return { ...latest, share: Math.max(a.share ?? 0, b.share ?? 0, Math.min(99, shareOf(seen))), seen, ...(read ? { read } : {}) };
}

function mergeMarks(a: Marks, b: Marks): Marks {
  const by = <T>(lists: readonly (readonly T[])[], key: (item: T) => string, time: (item: T) => string): T[] => {
    const kept = new Map<string, T>();
    for (const item of lists.flat()) {
      const known = kept.get(key(item));
      kept.set(key(item), known ? newer(known, item, time) : item);
    }
    return [...kept.values()];
  };
  return {
    title: a.title || b.title,
    highlights: by([a.highlights, b.highlights], ({ id }) => id, ({ changed }) => changed),
    bookmarks: by([a.bookmarks, b.bookmarks], ({ section }) => section, ({ created }) => created),
  };
}

function mergeRecords<T>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>, both: (a: T, b: T) => T): Record<string, T> {
  return Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => {
    const [mine, theirs] = [a[key], b[key]];
    const one = mine && theirs ? both(mine, theirs) : (mine ?? theirs);
    return one ? [[key, one] as const] : [];
  }));
}

/** The newer of two; the first when they are of the same time. */
function newer<T>(a: T, b: T, time: (item: NonNullable<T>) => string): T {
  if (!a || !b) return a ?? b;
  return time(b) > time(a) ? b : a;
}
