import { statSync } from 'node:fs';
import { join } from 'node:path';
import { diskCache } from './disk-cache';
import { hashOf } from './source';

/** What became of a diagram: a drawing, or a mistake at a line of its text (from 1). */
export type Diagram = { svg: string } | { mistake: string; line: number };

/** Drawn by a browser (`scripts/diagrams`), which the pipeline knows nothing of; read by whoever makes markup or checks. */
export const diagramsFolder = join('.next', 'cache', 'diagrams');
const cache = diskCache<Diagram>(diagramsFolder, 2000);

/** Another number whenever drawings should look different: what was drawn before is then drawn again. */
const STYLE = 2;

/** The fence language of a diagram's text. */
export const DIAGRAM = 'mermaid';

/** The diagram of a text, undefined while it is not drawn. */
export function drawnDiagram(text: string): Diagram | undefined {
  return cache.read(diagramKey(text));
}

/** Keeps a diagram for every process that asks. */
export function keepDiagram(text: string, diagram: Diagram): void {
  cache.write(diagramKey(text), diagram);
}

/** Hash of the text and of how it is drawn: another one is another drawing. */
export function diagramKey(text: string): string {
  return hashOf(`${STYLE}:${text.trim()}`);
}

/** Another text once another diagram is drawn. */
export function diagramsStamp(): string {
  return String(statSync(diagramsFolder, { throwIfNoEntry: false })?.mtimeMs ?? 0);
}
