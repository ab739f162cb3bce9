const code = /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}(?=[^`\n]*$)|~{3,})[^\n]*(?:\n(?:[\s\S]*?\n)??[ \t>]*\1[`~]*[ \t]*$|[\s\S]*)/gm;
const verbatim = /\\[\\`$<{}]|(?<![\\`])(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\1(?!`)|(?<![\\$])(\$+)(?!\$)(?:(?!\n[ \t]*\n)[^$])*\2(?!\$)/g;

/**
 * The text with code, formulas, comments and escaped signs blanked out, at the same length: what is left of `<` and `{` is markup.
 * Made only to find where a construct begins that the parser refused.
 */
export function veil(text: string): string {
  return withoutComments(text.replace(code, blank).replace(verbatim, blank));
}

function withoutComments(text: string): string {
  let rest = '';
  let from = 0;
  for (let start = text.indexOf('{/*'); start >= 0; start = text.indexOf('{/*', from)) {
    const end = text.indexOf('*/}', start + 3);
    if (end < 0) break;
    rest += text.slice(from, start) + blank(text.slice(start, end + 3));
    from = end + 3;
  }
  return rest + text.slice(from);
}

/** Spaces instead of all characters but line ends. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/**
 * Offset of the `<` whose tag is still open at `near`; the tags before it end before `near`.
 * @param veiled from {@link veil}.
 */
export function openTagAt(veiled: string, near: number): number | null {
  for (let start = veiled.indexOf('<'); start >= 0 && start <= near; start = veiled.indexOf('<', start + 1)) {
    if (/[\s]/.test(veiled.charAt(start + 1))) continue;
    const end = tagEnd(veiled, start);
    const next = veiled.indexOf('\n\n', start);
    // A tag in a paragraph ends with it; one that begins a line may go on behind an empty line.
    const alone = /(?:^|\n)[\s>*+-]*$/.test(veiled.slice(Math.max(0, start - 80), start)) && /[A-Z/]/.test(veiled.charAt(start + 1));
    if (next >= 0 && next < near && !alone) continue;
    if (end === null || end >= near) return start;
    start = end;
  }
  return null;
}

/** Offset of the `>` that ends the tag at `start`; one in quotes or braces does not. Null where there is none. */
export function tagEnd(text: string, start: number): number | null {
  let quote = '';
  let depth = 0;
  for (let index = start + 1; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (depth === 0 && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth = Math.max(0, depth - 1);
    else if (sign === '>' && depth === 0) return index;
  }
  return null;
}

/**
 * Offset of the outermost `{` that is still open at `near`, looked for in the block around `near` and then in the whole text.
 * @param veiled from {@link veil}.
 */
export function openBraceAt(veiled: string, near: number): number | null {
  const block = veiled.lastIndexOf('\n\n', Math.max(0, near - 1));
  for (const from of block < 0 ? [0] : [block, 0]) {
    const open: number[] = [];
    for (let index = from; index < near; index += 1) {
      if (veiled.charAt(index) === '{') open.push(index);
      if (veiled.charAt(index) === '}') open.pop();
    }
    if (open[0] !== undefined) return open[0];
  }
  const last = veiled.lastIndexOf('{', near);
  return last < 0 ? null : last;
}

/** Offset of the `}` that belongs to the `{` at `start`, in the same block; null where there is none. */
export function braceEnd(veiled: string, start: number): number | null {
  const stop = veiled.indexOf('\n\n', start);
  let depth = 0;
  for (let index = start; index < (stop < 0 ? veiled.length : stop); index += 1) {
    if (veiled.charAt(index) === '{') depth += 1;
    if (veiled.charAt(index) === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return null;
}
