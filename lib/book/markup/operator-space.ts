const scripts = new Set(['msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover']);
/** Elements that have as many children as their name says. */
const counted = new Set([...scripts, 'mfrac', 'mroot']);
const thin = '<mspace width="0.1667em"/>';

/** After these a sign belongs to what follows it. */
const beforePrefix = /^<mo[^>]*>(?:[([{|,;=≈≡∼≃≅∝≠≤≥≪≫<>→⇒⟹⟺⇔×⋅·]|&lt;|&gt;|:=)$/;
const sign = /^<mo>([−+±∓])$/;

/**
 * The space that TeX sets and browsers do not: a thin one around the name of a function (2 ln 3), none after a sign that follows
 * a relation or a bracket (x = −1). Takes and returns the inside of one `math` element, in MathML Core.
 */
export function spaceOperators(mathml: string): string {
  const tokens = mathml.match(/<[^>]+>[^<]*/g);
  if (!tokens) return mathml;
  const open: number[] = [];
  const before = new Set<number>();
  const after = new Set<number>();
  const dropped = new Set<number>();
  tokens.forEach((token, index) => {
    if (token.startsWith('</')) open.pop();
    else if (!isEmpty(token)) {
      // In R_{\max} KaTeX leaves the sign of application as one child too many, which no browser accepts.
      if (token === '<mo>\u2061' && counted.has(nameOf(tokens[open.at(-1) ?? -1] ?? ''))) dropped.add(index).add(index + 1);
      else if (token === '<mo>\u2061') {
        const [first, last] = named(tokens, open, index);
        if (/^<\/(?!mo>)/.test(tokens[first - 1] ?? '')) before.add(first);
        if (/^<(?!\/|mo\b|mspace\b)/.test(tokens[last + 1] ?? '') && !/^<mo\b/.test(firstWithin(tokens, last + 1))) after.add(last);
      }
      open.push(index);
    }
  });
  return tokens
    .map((token, index) => {
      if (dropped.has(index)) return '';
      const spaced = sign.test(token) && tokens[index - 1] === '</mo>' && beforePrefix.test(tokens[index - 2] ?? '') ? token.replace('<mo>', '<mo form="prefix">') : token;
      return (before.has(index) ? thin : '') + spaced + (after.has(index) ? thin : '');
    })
    .join('');
}

/** From the first token of the function's name to the last of its subscripts and limits. `index` is the sign of application after the name. */
function named(tokens: readonly string[], open: readonly number[], index: number): [first: number, last: number] {
  const [outer, inner] = open.slice(-2);
  const scripted = outer !== undefined && inner === outer + 1 && scripts.has(nameOf(tokens[outer] ?? '')) && tokens[index + 2] === '</mrow>';
  return scripted ? [outer, endOf(tokens, outer)] : [index - 2, index + 1];
}

function endOf(tokens: readonly string[], start: number): number {
  let depth = 0;
  for (let index = start; index < tokens.length; index += 1) {
    const token = tokens[index] ?? '';
    if (token.startsWith('</')) depth -= 1;
    else if (!isEmpty(token)) depth += 1;
    if (depth === 0) return index;
  }
  return tokens.length - 1;
}

function firstWithin(tokens: readonly string[], start: number): string {
  let index = start;
  while (/^<(?:mrow|mstyle|mpadded)\b/.test(tokens[index] ?? '')) index += 1;
  return tokens[index] ?? '';
}

const isEmpty = (token: string) => /\/>[^<]*$/.test(token);

const nameOf = (token: string) => /^<(\w+)/.exec(token)?.[1] ?? '';
