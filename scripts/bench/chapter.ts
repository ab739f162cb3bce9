import { codeBlock, list, quotation, table } from './blocks';
import { drawing, type Draw } from './draw';
import { displayedFormula, paragraph, sentence, thing, titleWords, trait } from './prose';

/** What a corpus is made by; the same values give the same bytes. */
export interface CorpusSize {
  chapters: number;
  /** Length of each chapter, in KB of 1,024 bytes. */
  kilobytes: number;
}

/** How many drawings the chapters share. */
export const drawings = 10;

/** The words in a chapter's first paragraph that the edits change. */
export function editMark(edit: number): string {
  return `This is state ${edit} of the text.`;
}

/** A chapter's slug by its number from 1. */
export function slugOf(chapter: number): string {
  return `ch${String(chapter).padStart(3, '0')}`;
}

const levels = ['##', '###', '####', '####', '###'];

/**
 * A chapter in plain Markdown. At 100 KB: 40 headings, 24 displayed and more than 150 inline formulas, 20 fences, 20 footnotes,
 * 10 tables, 8 pictures, and links into other chapters.
 */
export function chapterText(chapter: number, { chapters, kilobytes }: CorpusSize): string {
  const draw = drawing(chapter);
  const units = Math.max(5, Math.round(kilobytes * 0.4));
  const blocks = [`---\ntitle: "The ${trait(draw)} ${thing(draw)}, number ${chapter}"\ndescription: "What a ${trait(draw)} ${thing(draw)} is for."\norder: ${chapter}\n---`, `${editMark(0)} ${paragraph(draw)}`];
  const notes: string[] = [];
  const length = () => [...blocks, ...notes].reduce((sum, block) => sum + block.length + 2, 0);
  for (let unit = 0; unit < units; unit++) {
    const { text, note } = unitOf(draw, unit, chapters);
    blocks.push(...text);
    notes.push(...note);
    while (length() < (kilobytes * 1024 * (unit + 1)) / units) blocks.push(paragraph(draw));
  }
  return `${[...blocks, ...notes].join('\n\n')}\n`;
}

/** A heading and what stands below it. */
function unitOf(draw: Draw, unit: number, chapters: number): { text: string[]; note: string[] } {
  const text = [`${levels[unit % 5] ?? '##'} ${titleWords(draw)} (${unit + 1})`, paragraph(draw, 2)];
  if (unit % 5 < 3) text.push(`$$\n${displayedFormula(draw)}\n$$`);
  if (unit % 2 === 0) text.push(codeBlock(draw));
  else text.push(`${paragraph(draw, 1)}[^${unit}]`);
  if (unit % 4 === 3) text.push(table(draw));
  if (unit % 3 === 1) text.push(list(draw));
  if (unit % 5 === 4) text.push(`![Bars for the ${thing(draw)}](../figures/bench/bars${draw.below(drawings) + 1}.svg)`);
  if (unit % 6 === 2) text.push(quotation(draw), `More is in [another chapter](./${slugOf(draw.below(chapters) + 1)}.md).`);
  return { text, note: unit % 2 === 1 ? [`[^${unit}]: ${sentence(draw)}`] : [] };
}
