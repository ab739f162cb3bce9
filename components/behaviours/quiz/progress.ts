import { recall, remember } from '../storage';
import { waits, type Place } from './leitner';

/** What is remembered of one question. */
export interface Answered extends Place {
  /** Slug of the chapter that asks it. */
  chapter: string;
  /** The latest answer was right. */
  right: boolean;
  /** The latest answer as its kind of question writes it. */
  given: string;
  /** When it was answered; from version 0.3 on. */
  at?: string;
}

export type Progress = Map<string, Answered>;

const KEY = 'quizzes';
const VERSION = 1;
/** Longer answers are remembered without their text. */
const LONGEST = 2000;

/** All that this browser remembers; what is damaged or of an unknown form is left out. */
export function readProgress(): Progress {
  return parseProgress(recall(KEY));
}

/** Notes one question anew, or forgets it. What another tab has noted meanwhile stays. */
export function note(id: string, answered: Answered | null): void {
  const progress = readProgress();
  if (answered === null) progress.delete(id);
  else progress.set(id, { ...answered, given: answered.given.length > LONGEST ? '' : answered.given, at: new Date().toISOString() });
  writeProgress(Object.fromEntries(progress));
}

/** Keeps answers in the place of all others; false when the browser does not keep them. */
export function writeProgress(questions: Readonly<Record<string, Answered>>): boolean {
  return remember(KEY, JSON.stringify({ version: VERSION, questions }));
}

export function forgetAll(): void {
  remember(KEY, null);
}

/** Storage may hold anything: only whole entries are taken from it. */
export function parseProgress(text: string | null): Progress {
  let value: unknown;
  try {
    value = JSON.parse(text ?? 'null');
  } catch {
    return new Map();
  }
  if (!isRecord(value) || value['version'] !== VERSION || !isRecord(value['questions'])) return new Map();
  return new Map(Object.entries(value['questions']).flatMap(([id, entry]) => (/^quiz-[a-z0-9-]{1,100}$/.test(id) && isAnswered(entry) ? [[id, entry] as const] : [])));
}

function isAnswered(entry: unknown): entry is Answered {
  if (!isRecord(entry)) return false;
  const { chapter, right, given, box, due } = entry;
  const isPlace = Number.isInteger(box) && Number(box) >= 0 && Number(box) <= waits.length && Number.isInteger(due) && Math.abs(Number(due)) < 10_000_000;
  return isPlace && typeof chapter === 'string' && /^[a-z0-9][a-z0-9_-]*$/.test(chapter) && typeof right === 'boolean' && typeof given === 'string' && given.length <= LONGEST;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
