import * as v from 'valibot';
import { settingNames } from '@/components/behaviours/settings';

/** Everything that the site keeps in a reader's browser, by its form. See {@link notebookSchema} for the whole, and notebook-file.ts for the names. */

/** Words of headings and titles. */
export const LONGEST_TITLE = 500;
export const LONGEST_QUOTE = 20_000;
export const LONGEST_NOTE = 20_000;

/** An object, with a message of ours for what is not one, and for a part that is missing. */
function object<const T extends v.ObjectEntries>(entries: T) {
  return v.object(entries, ({ path }) => (path ? 'a value' : 'an object'));
}

/** A message says what was expected there; the place is put before it by whoever shows it. */
const text = (most: number) => v.pipe(v.string('a text'), v.maxLength(most, `a text of at most ${most} characters`));
const whole = (most: number) => v.pipe(v.number('a number'), v.integer('a whole number'), v.minValue(0, 'a number from 0'), v.maxValue(most, `a number of at most ${most}`));
const time = v.pipe(v.string('a time'), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/, 'a time such as 2026-01-02T03:04:05.678Z'));
/** A page by its path in the book. */
const page = v.pipe(v.string('a page'), v.regex(/^[a-z]+\/[\w.~%-]{1,200}$/, 'a page such as chapters/inference'));
const id = v.pipe(v.string('an id'), v.regex(/^[\w-]{1,60}$/, 'an id of letters and digits'));

/** The colors of highlights; each has a line of its own as well, so that they differ without color. */
export const colors = ['yellow', 'green', 'blue', 'rose'] as const;
export type Color = (typeof colors)[number];

const highlight = object({
  id,
  color: v.picklist(colors, `one of ${colors.join(', ')}`),
  note: text(LONGEST_NOTE),
  exact: v.pipe(text(LONGEST_QUOTE), v.minLength(1, 'a text')),
  prefix: text(200),
  suffix: text(200),
  section: text(300),
  /** The words of the heading, for lists away from the chapter. */
  heading: text(LONGEST_TITLE),
  start: whole(10_000_000),
  /** Position in the whole chapter, for the order in lists. */
  position: whole(10_000_000),
  created: time,
  changed: time,
  /** Since when its words have not been found in the text. */
  lost: v.exactOptional(time),
});

const bookmark = object({ section: text(300), heading: text(LONGEST_TITLE), position: whole(10_000_000), created: time });

const marks = object({ title: text(LONGEST_TITLE), highlights: v.array(highlight, 'a list'), bookmarks: v.array(bookmark, 'a list') });

const place = object({ section: text(300), heading: text(LONGEST_TITLE), block: whole(100_000), words: text(200), passed: v.pipe(v.number('a number'), v.minValue(-100, 'a number from -100'), v.maxValue(1, 'a number of at most 1')) });

const progress = object({
  title: text(LONGEST_TITLE),
  at: time,
  share: v.exactOptional(whole(100)),
  read: v.exactOptional(time),
  seen: v.exactOptional(v.array(v.tuple([whole(1000), whole(1000)], 'two numbers'), 'a list')),
  place: v.exactOptional(place),
});

const settings = object({ changed: time, values: object(v.entriesFromList(settingNames, v.exactOptional(text(100)))) });

const answered = object({ chapter: text(200), right: v.boolean('true or false'), given: text(2000), box: whole(20), due: whole(10_000_000), at: v.exactOptional(time) });

const listening = object({ position: v.exactOptional(v.number('a number of seconds')), speed: v.exactOptional(v.number('a number')) });

export type Highlight = v.InferOutput<typeof highlight>;
export type Bookmark = v.InferOutput<typeof bookmark>;
export type Marks = v.InferOutput<typeof marks>;

export const settingsSchema = settings;
export const listeningSchema = listening;
export const progressSchema = v.record(page, progress, 'chapters by page');
export const allMarksSchema = v.record(page, marks, 'highlights and bookmarks by page');
export const quizzesSchema = v.record(id, answered, 'answers by question');

export const FORMAT = 'reading-notebook';
export const VERSION = 1;

/** The file in which a reader takes all of it away. */
export const notebookSchema = object({
  format: v.literal(FORMAT, `"${FORMAT}"`),
  version: v.literal(VERSION, `${VERSION} (a file of another edition of the site has another number)`),
  book: text(LONGEST_TITLE),
  made: time,
  settings: v.exactOptional(settingsSchema),
  listening: v.exactOptional(listeningSchema),
  progress: v.optional(progressSchema, {}),
  marks: v.optional(allMarksSchema, {}),
  quizzes: v.optional(quizzesSchema, {}),
});
export type Notebook = v.InferOutput<typeof notebookSchema>;

/** Only whole highlights and bookmarks are taken from storage, which may hold anything. */
export function marksIn(value: Readonly<Record<string, unknown>>): Marks {
  const whole = <T>(schema: v.GenericSchema<unknown, T>, list: unknown): T[] => (Array.isArray(list) ? list.map((item) => v.safeParse(schema, item)).flatMap(({ success, output }) => (success ? [output] : [])) : []);
  return { title: typeof value['title'] === 'string' ? value['title'] : '', highlights: whole(highlight, value['highlights']), bookmarks: whole(bookmark, value['bookmarks']) };
}
