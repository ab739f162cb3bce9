import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Point } from '../model';
import { pointsFrom } from '../nodes';
import { SKIP, visit } from '../visit';

/** Text that was most likely meant as something else: Markdown and the site leave it as it stands. */
export interface Slip extends Point {
  /** `link`: `[text][name]` whose name is not defined. `number`: "Figure 3" typed by hand. */
  kind: 'link' | 'number';
  /** As it is written. */
  text: string;
  /** What it names: the link's name, or "Figure 3". */
  name: string;
}

declare module 'mdast' {
  interface RootData {
    slips?: Slip[];
  }
}

/** Two pairs of brackets; an index such as `a[i][j]` is none, nor are citations, notes and headings' own addresses. */
const link = /(?<![\\\w\])])(?:!?\[([^[\]]{0,200})\]|^\])\[([^[\]@^#-][^[\]]{0,100}|)\]/g;
const words = '[Ff]ig(?:ure)?s?\\.?|[Tt]ables?|[Ss]ec(?:tion)?s?\\.?|[Cc]hapters?|[Ee]q(?:uation)?s?\\.?|[Ll]istings?|[Aa]lgorithms?|[Dd]efinitions?|[Tt]heorems?|[Pp]rinciples?';
/** Words that numbers follow in other meanings too: only a chapter's own form of number counts. */
const boxes = 'Examples?|Checkpoints?|Lighthouses?|Napkin Math|War Stor(?:y|ies)|Systems Perspectives?';
const number = new RegExp(`(?<![\\w@#\\\\/.-])(?:(${words})[\\s\\u00a0]+\\(?((?:\\d+|[A-Z](?=\\.))(?:\\.\\d+){0,2}[a-z]?)(?![\\w%°]|\\.\\d)(?:(?<=\\([^()]*)\\))?|(${boxes})[\\s\\u00a0]+((?:\\d+|[A-Z])\\.\\d+)(?![\\w%]|\\.\\d)|(§§?)[\\s\\u00a0]*((?:\\d+|[A-Z])(?:\\.\\d+){1,2})|(Appendix|Appendices)[\\s\\u00a0]+([A-Z](?:\\.\\d+)?)(?![\\w’']))`, 'g');
/** The number is another work's: "Figure 3 of Young (1974)", "Figure 3 in [@young]". */
const another = /^[)\s]*(?:of|in|from|by)\s+(?:\[?-?@|(?:the|their|his|her|that|this)\s+(?:original|paper|report|article|standard|specification)|\p{Lu}[\p{L}-]+(?:,|\s+(?:et al|and|\(|\[)|[’']s))/u;
const full: readonly (readonly [RegExp, string])[] = [[/^fig/i, 'Figure'], [/^tab/i, 'Table'], [/^sec/i, 'Section'], [/^cha/i, 'Chapter'], [/^eq/i, 'Equation'], [/^lis/i, 'Listing'], [/^alg/i, 'Algorithm'], [/^def/i, 'Definition'], [/^the/i, 'Theorem'], [/^app/i, 'Appendix'], [/^pri/i, 'Principle'], [/^exa/i, 'Example'], [/^che/i, 'Checkpoint'], [/^lig/i, 'Lighthouse'], [/^nap/i, 'Napkin Math'], [/^war/i, 'War Story'], [/^sys/i, 'Systems Perspective'], [/^§/, 'Section']];

/** Notes slips before other plugins cut the text up. What stands in a link is a link's own business. */
export function slips() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const found: Slip[] = [];
    visit(tree, (node) => {
      if (node.type === 'link' || node.type === 'linkReference') return SKIP;
      if (node.type !== 'text' || (!node.value.includes('][') && !/\d|\bAppend/.test(node.value))) return undefined;
      const { start, end } = node.position ?? {};
      if (start?.offset === undefined) return undefined;
      const { offset } = start;
      const written = source.slice(offset, end?.offset);
      const slipsHere = [...linksIn(written), ...numbersIn(written, source.slice(Math.max(0, offset - 3), offset))].sort((a, b) => a.at - b.at);
      const pointAt = pointsFrom(source, { ...start, offset });
      for (const { at, ...slip } of slipsHere) found.push({ ...slip, ...pointAt(offset + at) });
      return undefined;
    });
    if (found.length > 0) tree.data = { ...tree.data, slips: found };
  };
}

type Found = Pick<Slip, 'kind' | 'text' | 'name'> & { at: number };

function linksIn(written: string): Found[] {
  return [...written.matchAll(link)].flatMap((match): Found[] => {
    const name = match[2] === '' ? (match[1] ?? '') : (match[2] ?? '');
    return name === '' || /^[@^#-]/.test(match[1] ?? '') ? [] : [{ kind: 'link', text: match[0].startsWith(']') ? `[…${match[0]}` : match[0], name, at: match.index }];
  });
}

/** Numbers typed by hand in a text, and where in it they begin. @param before the signs in front of the text. */
export function numbersIn(written: string, before = ''): Found[] {
  return [...written.matchAll(number)].flatMap((match): Found[] => {
    const [, word, number = '', box, ofBox = '', section, ofSection = '', appendix, ofAppendix = ''] = match;
    const kind = word ?? box ?? section ?? appendix ?? '';
    const ahead = before + written.slice(0, match.index);
    // "Young's Figure 2", and the place in a citation: [@young, Figure 2].
    if (/[’']s\s+$/.test(ahead) || /@[^\]]*$/.test(ahead.slice(Math.max(0, ahead.lastIndexOf('[')))) || another.test(written.slice(match.index + match[0].length))) return [];
    const name = `${full.find(([pattern]) => pattern.test(kind))?.[1] ?? kind} ${number || ofBox || ofSection || ofAppendix}`;
    return [{ kind: 'number', text: match[0].replace(/\s+/g, ' '), name, at: match.index }];
  });
}
