/** What a formula's commands are called by those who look for it, besides their own names. */
const spoken: Readonly<Record<string, string>> = {
  frac: 'fraction', dfrac: 'frac fraction', tfrac: 'frac fraction', sum: 'summation', prod: 'product', int: 'integral', sqrt: 'square root', infty: 'infinity', partial: 'derivative', nabla: 'gradient',
  le: 'leq', ge: 'geq', approx: 'approximately', propto: 'proportional', times: 'product', binom: 'binomial', varepsilon: 'epsilon', vartheta: 'theta', varphi: 'phi', top: 'transpose', oplus: 'sum', bigoplus: 'oplus sum',
  lceil: 'ceiling', lfloor: 'floor', pmatrix: 'matrix', bmatrix: 'matrix', vmatrix: 'determinant', ln: 'logarithm', log: 'logarithm', exp: 'exponential',
};

/** Commands that only arrange. */
const silent = new Set('left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr quad qquad begin end text textrm textbf textit mathrm mathbf mathit mathsf mathtt operatorname limits nolimits displaystyle textstyle label tag nonumber aligned align split gathered cases array rm it bf middle hspace vspace'.split(' '));

/** A formula's TeX as words: names of its commands and letters, and what they are called. */
export function texWords(tex: string): string {
  const words = tex
    .replace(/\\(?:begin|end)\{(\w+)\*?\}/g, (_, name: string) => ` ${name} `)
    .replace(/\\([A-Za-z]+)\*?/g, (_, name: string) => (silent.has(name) ? ' ' : ` ${name} `))
    .replace(/\\[^A-Za-z]/g, ' ')
    // A hyphen between words, not a minus.
    .replace(/(?<![A-Za-z]{2})-|-(?![A-Za-z]{2})/g, ' ')
    .replace(/\s*([_^])\s*\{?\s*/g, (_, sign: string) => (sign === '_' ? '_' : ' '))
    .replace(/[{}&~$]/g, ' ')
    .replace(/[A-Za-z]+/g, (name) => (silent.has(name) ? ' ' : name))
    .replace(/\s+/g, ' ')
    .replace(/ ?\( ?/g, '(')
    .replace(/ \)/g, ')');
  // Behind the formula, so that `O(n log n)` stays together.
  const names = new Set([...words.matchAll(/[A-Za-z]+/g)].flatMap(([name]) => spoken[name] ?? []));
  return [words, ...names].join(' ; ');
}
