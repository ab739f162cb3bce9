import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** Folders of a manuscript that hold what readers see or hear. */
const folders = ['figures', 'podcast', 'chapters', 'appendices', 'quizzes'];

/** A file or a symbolic link below the manuscript's folders. */
export interface ManuscriptFile {
  /** Path from the manuscript's root, with forward slashes. */
  path: string;
  link: boolean;
}

/** All that lies in a manuscript, in order; links are named and not followed. */
export function filesOf(root: string): ManuscriptFile[] {
  const top = entries(root).filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.')).map((entry) => ({ path: entry.name, link: entry.isSymbolicLink() }));
  const linked = entries(root).filter((entry) => entry.isSymbolicLink()).map(({ name }) => name);
  return [...top, ...folders.filter((folder) => !linked.includes(folder)).flatMap((folder) => below(root, folder))].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function below(root: string, folder: string): ManuscriptFile[] {
  return entries(join(root, folder)).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? below(root, path) : [{ path, link: entry.isSymbolicLink() }];
  });
}

function entries(directory: string): Dirent[] {
  try {
    return readdirSync(/* turbopackIgnore: true */ directory, { withFileTypes: true });
  } catch {
    // No such folder: nothing lies in it.
    return [];
  }
}
