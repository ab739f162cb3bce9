import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { problem, type Problem } from './problems';

/** False for a path that a symbolic link leads out of the manuscript: what stands there is nobody's to publish. A path without a file is inside. */
export function isInside(root: string, path: string): boolean {
  try {
    const home = realpathSync(/* turbopackIgnore: true */ root);
    const target = realpathSync(join(/* turbopackIgnore: true */ root, path));
    return target === home || target.startsWith(home + sep);
  } catch {
    return true;
  }
}

/** The message for such a path. */
export function outsideLink(path: string): Problem {
  return problem({ file: path, line: 1, column: 1 }, 'outside-link', 'Unexpected symbolic link that leads out of the manuscript, expected a file of it', 'copy the file in place of the link');
}
