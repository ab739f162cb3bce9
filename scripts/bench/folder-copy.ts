import { execFileSync } from 'node:child_process';
import { constants, copyFileSync, cpSync, existsSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Copies the project's files as they are now, also uncommitted ones, but nothing that git ignores.
 * @throws when the project is no git repository.
 */
export function copySources(root: string, into: string): void {
  let listed: string;
  try {
    listed = execFileSync('git', ['-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 });
  } catch {
    throw new Error('Unexpected folder without git, expected a clone: the files to measure are those that git lists');
  }
  for (const path of listed.split('\0')) {
    if (path === '' || !existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(into, path)), { recursive: true });
    cpSync(join(root, path), join(into, path));
  }
}

/**
 * Makes a folder of packages a second time with hard links, which takes a second and no space; where the file system cannot, the files are copied.
 * A symbolic link to the whole folder would not do: Next builds only what lies below the project.
 */
export function linkPackages(from: string, into: string): void {
  mkdirSync(into, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    // Caches of other tools; they would write into the files of both.
    if (basename(from) === 'node_modules' && entry.isDirectory() && entry.name.startsWith('.') && entry.name !== '.bin') continue;
    const [source, target] = [join(from, entry.name), join(into, entry.name)];
    if (entry.isDirectory()) linkPackages(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkFile(source, target);
  }
}

function linkFile(from: string, into: string): void {
  try {
    linkSync(from, into);
  } catch (error) {
    if (!hasCode(error, 'EXDEV') && !hasCode(error, 'EPERM') && !hasCode(error, 'EMLINK')) throw error;
    copyFileSync(from, into, constants.COPYFILE_FICLONE);
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
