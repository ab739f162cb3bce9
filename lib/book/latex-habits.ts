/** What LaTeX has a command for, as it is written here; `…` stands for what was in its braces. */
const written: Readonly<Record<string, string>> = {
  term: '<Term>…</Term>',
  noterm: '<NoTerm>…</NoTerm>',
  gls: '<Term>…</Term>',
  index: '<Index entry="…" />',
  ref: '@…',
  autoref: '@…',
  cref: '@…',
  Cref: '@…',
  eqref: '@…',
  cite: '[@…]',
  citep: '[@…]',
  citet: '@…',
  emph: '*…*',
  textit: '*…*',
  textbf: '**…**',
  texttt: '`…`',
  href: '[text](…)',
  url: '[…](…)',
};

/** For braces behind a command of LaTeX in running text: what to write instead. @param before the text up to the brace. */
export function latexHabit(before: string, inside: string): string | undefined {
  const name = /\\([A-Za-z]+)$/.exec(before)?.[1] ?? '';
  const form = Object.hasOwn(written, name) ? written[name] : undefined;
  return form === undefined ? undefined : `write \`${form.replaceAll('…', inside.trim().slice(0, 40))}\``;
}
