import { drawnDiagram } from '@/lib/book/diagrams';
import type { Book } from '@/lib/book/model';
import { problem, warning, type Problem } from '@/lib/book/problems';
import { pagesOf } from '../pages';

/** Diagrams that do not parse, that say nothing to a reader who cannot see them, and, once for a manuscript, that are not drawn. */
export function diagrams(book: Book): Problem[] {
  const fences = pagesOf(book).flatMap(({ path, facts }) => facts.diagrams.map((fence) => ({ ...fence, path, drawn: drawnDiagram(fence.text) })));
  const waiting = fences.filter(({ drawn }) => drawn === undefined);
  const [first] = waiting;
  const undrawn = first && warning({ file: first.path, line: first.line, column: first.column }, 'diagram-undrawn', `Unexpected absence of a browser to draw ${waiting.length === 1 ? 'this diagram' : `${waiting.length} diagrams`}, expected Chromium: the text of each is shown instead`, 'run `npx playwright install chromium`');
  return [...fences.flatMap((fence) => ofFence(fence)), ...(undrawn ? [undrawn] : [])];
}

function ofFence({ path, line, column, alt, drawn }: { path: string; line: number; column: number; alt: string | null; drawn: ReturnType<typeof drawnDiagram> }): Problem[] {
  const mistake = drawn && 'mistake' in drawn ? [problem({ file: path, line: line + drawn.line, column }, 'diagram', `Unexpected text in a diagram: ${drawn.mistake}, expected Mermaid`)] : [];
  return alt === '' ? [...mistake, warning({ file: path, line, column }, 'alt-text', 'Unexpected diagram without alternative text, expected what it shows in a sentence', `write \`\`\`\` \`\`\`mermaid alt="..." \`\`\`\`${path.endsWith('.mdx') ? ', or put it in a `<Figure>`' : ''}`)] : mistake;
}
