/** Where the letters of an alphabet begin in Unicode: capitals, small letters, digits, Greek capitals and small letters; 0 where there are none. */
type Alphabet = readonly [capital: number, small: number, digit: number, greekCapital: number, greekSmall: number];

const alphabets: Readonly<Record<string, Alphabet>> = {
  'bold': [0x1d400, 0x1d41a, 0x1d7ce, 0x1d6a8, 0x1d6c2],
  'bold-italic': [0x1d468, 0x1d482, 0, 0x1d71c, 0x1d736],
  'double-struck': [0x1d538, 0x1d552, 0x1d7d8, 0, 0],
  'script': [0x1d49c, 0x1d4b6, 0, 0, 0],
  'bold-script': [0x1d4d0, 0x1d4ea, 0, 0, 0],
  'fraktur': [0x1d504, 0x1d51e, 0, 0, 0],
  'bold-fraktur': [0x1d56c, 0x1d586, 0, 0, 0],
  'sans-serif': [0x1d5a0, 0x1d5ba, 0x1d7e2, 0, 0],
  'bold-sans-serif': [0x1d5d4, 0x1d5ee, 0x1d7ec, 0x1d756, 0x1d770],
  'sans-serif-italic': [0x1d608, 0x1d622, 0, 0, 0],
  'sans-serif-bold-italic': [0x1d63c, 0x1d656, 0, 0x1d790, 0x1d7aa],
  'monospace': [0x1d670, 0x1d68a, 0x1d7f6, 0, 0],
};

/** Letters that Unicode had before it got whole alphabets. */
const early: Readonly<Record<string, string>> = {
  'double-struck': 'CℂHℍNℕPℙQℚRℝZℤ',
  'script': 'BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ',
  'fraktur': 'CℭHℌIℑRℜZℨ',
};

/**
 * Writes the letters of an alphabet as what they are, since browsers know of `mathvariant` no other value than `normal` (MathML Core):
 * `<mi mathvariant="double-struck">E</mi>` becomes `<mi>𝔼</mi>`.
 */
export function mathLetters(mathml: string): string {
  return mathml.replace(/<(m[ino]|mtext)((?: [^>]*)?) mathvariant="([\w-]+)"([^>]*)>([^<]*)</g, (whole, name: string, before: string, variant: string, after: string, text: string) => {
    const alphabet = alphabets[variant];
    if (alphabet === undefined) return whole;
    // A character reference stays one.
    const letters = [...text.matchAll(/&[^;]+;|./gsu)].map(([sign]) => letter(sign, variant, alphabet)).join('');
    return `<${name}${before}${after}>${letters}<`;
  });
}

function letter(sign: string, variant: string, [capital, small, digit, greekCapital, greekSmall]: Alphabet): string {
  const known = early[variant]?.indexOf(sign) ?? -1;
  if (known >= 0 && known % 2 === 0) return early[variant]?.charAt(known + 1) ?? sign;
  const shifted = (base: number, first: string) => (base === 0 ? sign : String.fromCodePoint(base + (sign.codePointAt(0) ?? 0) - (first.codePointAt(0) ?? 0)));
  if (/^[A-Z]$/.test(sign)) return shifted(capital, 'A');
  if (/^[a-z]$/.test(sign)) return shifted(small, 'a');
  if (/^[0-9]$/.test(sign)) return shifted(digit, '0');
  if (/^[Α-Ω]$/.test(sign)) return shifted(greekCapital, 'Α');
  return /^[α-ω]$/.test(sign) ? shifted(greekSmall, 'α') : sign;
}
