/**
 * The mathematical alphabets of Unicode (block "Mathematical Alphanumeric Symbols"): first code points of A, a, 0, Alpha and alpha.
 * MathML Core has no `mathvariant` but for upright letters, so a bold or blackboard letter must be the character itself.
 */
const alphabets: Readonly<Record<string, { A: number; a: number; digit?: number; Alpha?: number; alpha?: number } | undefined>> = {
  bold: { A: 0x1d400, a: 0x1d41a, digit: 0x1d7ce, Alpha: 0x1d6a8, alpha: 0x1d6c2 },
  italic: { A: 0x1d434, a: 0x1d44e, Alpha: 0x1d6e2, alpha: 0x1d6fc },
  'bold-italic': { A: 0x1d468, a: 0x1d482, digit: 0x1d7ce, Alpha: 0x1d71c, alpha: 0x1d736 },
  script: { A: 0x1d49c, a: 0x1d4b6 },
  'bold-script': { A: 0x1d4d0, a: 0x1d4ea },
  fraktur: { A: 0x1d504, a: 0x1d51e },
  'bold-fraktur': { A: 0x1d56c, a: 0x1d586 },
  'double-struck': { A: 0x1d538, a: 0x1d552, digit: 0x1d7d8 },
  'sans-serif': { A: 0x1d5a0, a: 0x1d5ba, digit: 0x1d7e2 },
  'bold-sans-serif': { A: 0x1d5d4, a: 0x1d5ee, digit: 0x1d7ec },
  'sans-serif-italic': { A: 0x1d608, a: 0x1d622, digit: 0x1d7e2 },
  'sans-serif-bold-italic': { A: 0x1d63c, a: 0x1d656, digit: 0x1d7ec },
  monospace: { A: 0x1d670, a: 0x1d68a, digit: 0x1d7f6 },
};

/** Letters that Unicode had before the block; their places in it are empty. */
const elsewhere: Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>> = {
  italic: { h: 'ℎ' },
  script: { B: 'ℬ', E: 'ℰ', F: 'ℱ', H: 'ℋ', I: 'ℐ', L: 'ℒ', M: 'ℳ', R: 'ℛ', e: 'ℯ', g: 'ℊ', o: 'ℴ' },
  fraktur: { C: 'ℭ', H: 'ℌ', I: 'ℑ', R: 'ℜ', Z: 'ℨ' },
  'double-struck': { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' },
};

/** The text in the alphabet that a value of `mathvariant` names; signs that the alphabet has not, and unknown alphabets, leave it as it is. */
export function inAlphabet(text: string, variant: string): string {
  const alphabet = alphabets[variant];
  if (!alphabet) return text;
  return text.replace(/&\w+;|[A-Za-z0-9Α-Ωα-ω]/gu, (sign) => {
    if (sign.startsWith('&')) return sign;
    const other = elsewhere[variant]?.[sign];
    if (other !== undefined) return other;
    const [first, base] = /[A-Z]/.test(sign) ? ['A', alphabet.A] : /[a-z]/.test(sign) ? ['a', alphabet.a] : /\d/.test(sign) ? ['0', alphabet.digit] : sign < 'α' ? ['Α', alphabet.Alpha] : ['α', alphabet.alpha];
    return base === undefined ? sign : String.fromCodePoint(base + sign.charCodeAt(0) - first.charCodeAt(0));
  });
}
