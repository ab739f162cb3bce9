/**
 * TeX that no reader of Markdown takes for anything else, also one that knows no formulas: a space, which means nothing in a formula, keeps
 * brackets from being a link and a sign from being a tag.
 */
export function calm(tex: string): string {
  return tex.replace(/<(?=[A-Za-z/!?])/g, '< ').replace(/\](?=[([])/g, '] ');
}

/** TeX without its comments, which end with a line that a reader of Markdown may join with the next. */
export function withoutComments(tex: string): string {
  return tex.replace(/(?<!\\)((?:\\\\)*)%[^\n]*(?:\n\s*|$)/g, '$1');
}

/** Displayed TeX whose lines are no lists, headings or quotations, and without empty lines, which TeX forbids. */
export function calmLines(tex: string): string {
  const lines: string[] = [];
  for (const line of tex.split('\n').map((written) => written.trim()).filter((written) => written !== '')) {
    const calmed = line.replace(/^([-+*])\s+/, '$1').replace(/^>\s*/, '\\gt ');
    const before = lines.at(-1);
    if (before !== undefined && /^(?:=+|-+|\d+[.)]\s.*)$/.test(calmed)) lines[lines.length - 1] = `${before} ${calmed}`;
    else lines.push(calmed);
  }
  return lines.join('\n');
}

/** TeX without a bar, which would end the cell of a table: the same signs by their names. Only a rule of an `array` has no other name. */
export function barless(tex: string): string {
  if (!tex.includes('|')) return tex;
  return tex
    .replace(/(\\begin\{array\}\s*)(\{[^{}]*\})/g, (_, begin: string, columns: string) => begin + columns.replaceAll('|', ''))
    .replace(/\\(?:text[a-z]*|mbox)\{[^{}]*\}/g, (group) => group.replaceAll('|', '\\textbar{}'))
    .replace(/\\\\|\\\||\||\\textbar\{\}/g, (sign) => (sign === '\\|' ? '\\Vert{}' : sign === '|' ? '\\vert{}' : sign))
    .replace(/(\\[vV]ert)\{\}(?![A-Za-z])/g, '$1')
    .replace(/(\\[vV]ert)\{\}/g, '$1 ');
}
