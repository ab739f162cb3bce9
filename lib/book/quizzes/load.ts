import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file below `quizzes/` as it was read. */
export interface QuizFile {
  /** Path from the manuscript's root. */
  path: string;
  /** Its name without the ending. */
  slug: string;
  text: string;
}

/** The quiz files of a manuscript, by name; those that end in `.yml` too, so that the checker can say that they are not read. */
export function loadQuizzes(root: string): QuizFile[] {
  const folder = join(/* turbopackIgnore: true */ root, 'quizzes');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => ({ path: `quizzes/${name}`, slug: name.replace(/\.ya?ml$/, ''), text: readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') }));
}
