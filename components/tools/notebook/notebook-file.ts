import * as v from 'valibot';
import { writeProgress } from '@/components/behaviours/quiz/progress';
import { showProgress } from '@/components/behaviours/reading-progress';
import { apply } from '@/components/behaviours/settings';
import { recall, recallObject, remember } from '@/components/behaviours/storage';
import { merge, type Contents } from './merge';
import { allMarksSchema, FORMAT, listeningSchema, notebookSchema, progressSchema, quizzesSchema, settingsSchema, VERSION, type Notebook } from './schema';
import { keptNames, markedPages, NotKept, readMarks, writeMarks } from './store';

/** Everything that this browser keeps for the book. What is damaged is left out: the file must be readable later. */
export function collect(): Contents {
  const [settings, listening] = [recallObject('settings'), recallObject('listening')];
  return {
    ...(v.is(settingsSchema, settings) ? { settings } : {}),
    ...(v.is(listeningSchema, listening) && Object.keys(listening).length > 0 ? { listening } : {}),
    progress: wholeEntries(progressSchema, recallObject('progress')),
    marks: wholeEntries(allMarksSchema, Object.fromEntries(markedPages().map((page) => [page, readMarks(page)]))),
    quizzes: wholeEntries(quizzesSchema, recallObject('quizzes')['questions']),
  };
}

function wholeEntries<T>(schema: v.GenericSchema<unknown, Record<string, T>>, value: unknown): Record<string, T> {
  const entries = Object.entries(value ?? {}).map(([key, entry]: [string, unknown]) => v.safeParse(schema, { [key]: entry }));
  return Object.fromEntries(entries.flatMap(({ success, output }) => (success ? Object.entries(output) : [])));
}

/** The file as text. @param book the book's title. */
export function toFile(contents: Contents, book: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, book, made: new Date().toISOString(), ...contents } satisfies Notebook, null, 1)}\n`;
}

/** Reads a file. What is wrong with it is one sentence that names the place. */
export function fromFile(text: string): { notebook: Notebook } | { trouble: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { trouble: `The file is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const { success, output, issues } = v.safeParse(notebookSchema, value, { abortEarly: true });
  if (success) return { notebook: output };
  const [issue] = issues;
  const received = issue.received === 'undefined' ? 'nothing' : issue.received.length > 60 ? `${issue.received.slice(0, 60)}…` : issue.received;
  return { trouble: `${v.getDotPath(issue) ?? 'The file'}: Unexpected ${received}, expected ${issue.message}` };
}

/** The state of everything that is kept, to go back to. */
type Snapshot = ReadonlyMap<string, string | null>;

function snapshot(): Snapshot {
  return new Map(keptNames().map((name) => [name, recall(name)]));
}

function restore(before: Snapshot): void {
  for (const name of keptNames()) if (!before.has(name)) remember(name, null);
  for (const [name, value] of before) remember(name, value);
  delete document.documentElement.dataset['forgotten'];
  showAll();
}

/** Adds what a file holds to what is kept. @returns how to undo it. @throws NotKept when it finds no room; then nothing has changed. */
export function importNotebook(notebook: Notebook): () => void {
  const before = snapshot();
  const all = merge(collect(), notebook);
  try {
    for (const [page, marks] of Object.entries(all.marks)) writeMarks(page, marks);
    const kept = [
      Object.keys(all.progress).length === 0 || remember('progress', JSON.stringify(all.progress)),
      Object.keys(all.quizzes).length === 0 || writeProgress(all.quizzes),
      ...(all.settings ? [remember('settings', JSON.stringify(all.settings))] : []),
      ...(all.listening ? [remember('listening', JSON.stringify(all.listening))] : []),
    ];
    if (kept.includes(false)) throw new NotKept();
  } catch (error) {
    restore(before);
    throw error;
  }
  showAll();
  return () => restore(before);
}

/** Removes everything that is kept for this book, whatever it is. @returns how to undo it. */
export function removeAll(): () => void {
  const before = snapshot();
  for (const name of keptNames()) remember(name, null);
  document.documentElement.dataset['forgotten'] = '';
  showAll();
  return () => restore(before);
}

function showAll(): void {
  const values = recallObject('settings')['values'];
  apply(typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {});
  showProgress();
  document.dispatchEvent(new Event('site-marks'));
}
