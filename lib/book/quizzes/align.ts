const escapeLengths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/**
 * For each character of a YAML scalar's value the offset in its written form that it came from, so that a mistake in a text is named at
 * its own column: quotation marks, escapes, folded lines and indentation make the two differ.
 * @param raw the written scalar, with its quotation marks or its `>` line.
 */
export function align(value: string, raw: string): number[] {
  const quote = raw.startsWith('"') ? 'double' : raw.startsWith("'") ? 'single' : '';
  let at = /^[|>][^\n]*\n/.exec(raw)?.[0].length ?? (quote === '' ? 0 : 1);
  return Array.from(value).flatMap((sign) => {
    const space = /\s/.test(sign);
    if (space && /\s/.test(raw.charAt(at))) {
      // A folded line end is one space, an empty line one line end; the indentation behind it belongs to neither.
      const run = /^\s+/.exec(raw.slice(at))?.[0] ?? '';
      const start = at;
      at += run.includes('\n') && sign !== '\n' ? run.length : 1;
      return [start];
    }
    if (!space) while (/\s/.test(raw.charAt(at))) at += 1;
    const start = at;
    if (quote === 'double' && raw.charAt(at) === '\\') at += escapeLengths[raw.charAt(at + 1)] ?? 2;
    else if (quote === 'single' && raw.startsWith("''", at)) at += 2;
    else at += sign.length;
    return Array.from({ length: sign.length }, () => Math.min(start, raw.length));
  });
}
