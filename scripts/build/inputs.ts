import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readHistory } from '@/lib/book/history';
import { markOf } from '@/lib/export/mark';
import type { CommandSettings } from './settings';

const programSources = ['package-lock.json', 'package.json', 'next.config.ts', 'tsconfig.json', 'app', 'components', 'lib'];
const sources = [...programSources, 'scripts', 'public', join('docs', 'guide')];
/** Made by a build or from the manuscript, so not an input. */
const generated = new Set([join('public', 'assets', 'site'), join('public', 'sw.js'), join('public', 'assets', 'downloads')]);

/** Parts of a manuscript's folder that are nobody's text: `.git`, `.DS_Store`, packages. */
export function isForeign(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Fingerprint of what Next compiles: the program and the settings that it is compiled with, without the manuscript. */
export function programInputsOf({ basePath, siteUrl }: CommandSettings): string {
  const hash = createHash('sha256').update(JSON.stringify({ basePath, siteUrl, node: process.version }));
  addFiles(hash, programSources.flatMap(filesOf));
  return hash.digest('hex');
}

/** Fingerprint of everything that a build is made from, as hexadecimal SHA-256: equal means that a build would give the same again. */
export function inputsOf(settings: CommandSettings): string {
  const hash = createHash('sha256');
  const { basePath, contentDir } = settings;
  const siteUrl = settings.siteUrlGiven ? settings.siteUrl : null;
  hash.update(JSON.stringify({ basePath, siteUrl, contentDir, history: readHistory(contentDir), exported: exportedFiles() }));
  addFiles(hash, [...sources, contentDir].flatMap(filesOf));
  return hash.digest('hex');
}

function addFiles(hash: Hash, paths: readonly string[]): void {
  for (const path of paths) {
    const bytes = readFileSync(path);
    hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
}

/** The exported files that are there; each says in itself what it was made from. */
function exportedFiles(): [string, string | null][] {
  const folder = join('public', 'assets', 'downloads');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:pdf|epub)$/.test(name)).sort().map((name) => [name, markOf(join(folder, name))]);
}

/** A file, or every file below a folder, in a fixed order; nobody's files and what a build makes are left out. */
export function filesOf(path: string): string[] {
  if (!existsSync(path) || generated.has(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !isForeign(name))
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}
