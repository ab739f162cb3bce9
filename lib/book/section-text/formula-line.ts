/** How the parts of an element read in a line of text, where they do not simply follow one another. */
const joined: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  mfrac: ([above = '', below = '']) => `${grouped(above)}/${grouped(below)}`,
  msub: ([base = '', index = '']) => `${base}_${grouped(index)}`,
  msup: ([base = '', power = '']) => `${base}^${grouped(power)}`,
  msubsup: ([base = '', index = '', power = '']) => `${base}_${grouped(index)}^${grouped(power)}`,
  munder: ([base = '', below = '']) => `${base}_${grouped(below)} `,
  munderover: ([base = '', below = '', above = '']) => `${base}_${grouped(below)}^${grouped(above)} `,
  msqrt: (parts) => `√${grouped(inRow(parts))}`,
  mroot: ([base = '', degree = '']) => `${grouped(base)}^(1/${degree})`,
  mtd: (parts) => `${inRow(parts)} `,
  mtr: (parts) => `${inRow(parts)} `,
};

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#x27': "'", '#39': "'" };
/** Signs of MathML that nobody sees: function application, invisible times, separator and plus, and the space of no width. */
const unseen = /[\u2061-\u2064\u200b]/g;

/** KaTeX writes a name such as `mod` letter by letter. */
const uprightLetters = /<mi mathvariant="normal">[^<]*<\/mi>(?:<mi mathvariant="normal">[^<]*<\/mi>)+/g;

/** A formula in MathML as it would be typed in a line: `(a+b)/c`, `x_i^2`, `√n`. Made for reading in a list of results, not for computing. */
export function formulaLine(mathml: string): string {
  const open: { name: string; parts: string[] }[] = [{ name: 'row', parts: [] }];
  for (const [, slash, name = '', empty, text] of mathml.replace(uprightLetters, (letters) => `<mi>${letters.replace(/<[^>]+>/g, '')}</mi>`).matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>|([^<]+)/g)) {
    const current = open.at(-1);
    if (text !== undefined) current?.parts.push(text.replace(/&([#\w]+);/g, (sign, key: string) => entities[key] ?? sign).replace(unseen, ''));
    else if (slash === '/' && open.length > 1) {
      const { name: closed, parts } = open.pop() ?? { name, parts: [] };
      open.at(-1)?.parts.push((joined[closed] ?? inRow)(parts));
    } else if (empty === '/') current?.parts.push(' ');
    else open.push({ name, parts: [] });
  }
  return inRow(open.flatMap(({ parts }) => parts)).replace(/\s+/g, ' ').trim();
}

/** Letters of two names do not run together: `n β`, `log p`. */
function inRow(parts: readonly string[]): string {
  return parts.reduce((row, part) => (/[\p{L}\p{N}]$/u.test(row) && /^\p{L}/u.test(part) ? `${row} ${part}` : row + part), '');
}

function grouped(part: string): string {
  const text = part.trim();
  return /^[\p{L}\p{N}.]*$|^\([^()]*\)$/u.test(text) ? text : `(${text})`;
}
