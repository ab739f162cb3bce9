import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq } from 'yaml';
import { z } from 'zod';
import { decodeText } from '@/lib/book/decode';
import { filesOf } from '@/lib/book/files';
import type { Book } from '@/lib/book/model';
import { didYouMean, nearest } from '@/lib/book/nearest';
import { problem, warning, type Problem } from '@/lib/book/problems';
import { parseYaml, readYaml } from '@/lib/book/yaml';
import { yamlPlaces } from '@/lib/book/yaml-place';

const LIST = 'assets.yaml';
/** What is rarely drawn for the book itself: photographs, screenshots, recordings. */
const mostlyForeign = /^(?:figures|podcast|chapters|appendices)\/.*\.(png|jpe?g|webp|avif|gif|mp3|m4a|ogg|opus|wav|flac|mp4|webm)$/i;

const said = z.string().trim().min(1, 'a text that is not empty');
const listSchema = z.array(z.strictObject({ file: said, author: said, source: said.optional(), license: said, changes: said.optional() }));

/** `assets.yaml`: who made a picture or recording, where it comes from and under which license it may stand here. */
export function assets(book: Book): Problem[] {
  const files = filesOf(book.root).map(({ path }) => path);
  const { listed, problems } = readList(book.root, files);
  const covered = (path: string) => listed.some((file) => file === path || (file.endsWith('/') && path.startsWith(file)));
  const bare = files.filter((path) => mostlyForeign.test(path) && !covered(path));
  return [...problems, ...bare.map((path) => warning({ file: path, line: 1, column: 1 }, 'asset-license', 'Unexpected picture or recording without a license line, expected an entry in assets.yaml', `add \`- {file: ${path}, author: …, license: …}\``))];
}

function readList(root: string, files: readonly string[]): { listed: string[]; problems: Problem[] } {
  if (!existsSync(join(root, LIST))) return { listed: [], problems: [] };
  const { text, problems } = decodeText(readFileSync(join(root, LIST)), LIST);
  const reading = readYaml(text === '' ? '[]' : text, listSchema, LIST);
  const place = yamlPlaces(text, LIST);
  const known = [...files, ...foldersOf(files)];
  const absent: Problem[] = [];
  // An entry with a mistake speaks for its file all the same.
  const written = reading.value ?? filesNamedIn(text);
  const listed = written.map(({ file }, index) => {
    if (file === '' || known.includes(file)) return file;
    absent.push(problem(place([index, 'file']), 'missing-file', `Unexpected file \`${file}\` that is not there, expected a path from the manuscript's folder`, didYouMean(file, known)));
    // What was most likely meant has its line.
    return nearest(file, known) ?? file;
  });
  return { listed, problems: [...problems, ...reading.problems, ...absent] };
}

function filesNamedIn(text: string): { file: string }[] {
  const contents = parseYaml(text)?.document.contents;
  return isSeq(contents) ? contents.items.map((item) => ({ file: isMap(item) ? String(item.get('file')) : '' })) : [];
}

/** Every folder of some files, with a slash at its end. */
function foldersOf(files: readonly string[]): string[] {
  return [...new Set(files.flatMap((path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1))))];
}
